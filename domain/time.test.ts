import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantOf, isDate, localTime, weekdayOf } from './time';

const shanghai = 'Asia/Shanghai';

describe('localTime', () => {
  it('reads the wall clock of the building', () => {
    expect(localTime(new Date('2026-11-22T16:30:00Z'), shanghai)).toEqual({ date: '2026-11-23', minutes: 30, weekday: 1 });
  });

  it('counts weekdays from Monday', () => {
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekdayOf('2026-11-23')).toBe(1);
  });
});

describe('addDays', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });
});

describe('instantOf', () => {
  it('takes 1440 as the next midnight', () => {
    expect(instantOf('2026-11-22', 1440, shanghai)).toEqual(new Date('2026-11-22T16:00:00Z'));
  });

  it.each([shanghai, 'UTC', 'Asia/Kolkata', 'America/New_York'])('undoes localTime in %s', (zone) => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), (at) => {
        const whole = new Date(Math.floor(at.getTime() / 60_000) * 60_000);
        const { date, minutes } = localTime(whole, zone);
        const back = instantOf(date, minutes, zone);
        // In the hour that a clock shows twice either instant is right.
        expect([0, 3_600_000]).toContain(Math.abs(back.getTime() - whole.getTime()));
        expect(localTime(back, zone)).toEqual(localTime(whole, zone));
      }),
    );
  });
});

it.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['1999-01-01', false],
  ["2026-01-01' OR 1", false],
])('%s is a date: %s', (text, is) => {
  expect(isDate(text)).toBe(is);
});
