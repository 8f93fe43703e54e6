import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayException, Opening, OpenWeek } from '../menu/shop';
import { addDays, addMinutes, instantOf, localTime, minute } from '../time';
import { nextOpening } from './next-opening';
import { openings, shopState } from './openings';
import { deliveryWindows } from './windows';

const zone = 'Asia/Shanghai';
const at = (local: string) => new Date(`${local}:00+08:00`);
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const lunch: Opening[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: 630, closes: 840 }));
const otherwise = (date: string, ...spans: { opens: number; closes: number }[]): DayException => ({ date, spans, rule: 'own', name: null });

describe('exceptions', () => {
  it('take the place of the weekday’s hours, on their date only', () => {
    const week: OpenWeek = { hours: lunch, exceptions: [otherwise('2026-11-24'), otherwise('2026-11-28', { opens: 600, closes: 720 })] };
    const opens = openings(week, zone, at('2026-11-23T15:00')).map(({ opensAt }) => opensAt);
    expect(opens.slice(0, 4)).toEqual([at('2026-11-25T10:30'), at('2026-11-26T10:30'), at('2026-11-27T10:30'), at('2026-11-28T10:00')]);
  });

  it('move the next opening, by which goods come back and pauses end', () => {
    const week: OpenWeek = { hours: lunch, exceptions: [otherwise('2026-11-24')] };
    expect(nextOpening(week, zone, at('2026-11-23T12:00'))).toEqual(at('2026-11-25T10:30'));
  });

  it('as long as the Spring Festival leave a next opening in sight', () => {
    const closed = Array.from({ length: 16 }, (_, offset) => otherwise(addDays('2026-02-14', offset)));
    const week: OpenWeek = { hours: lunch, exceptions: closed };
    expect(shopState(openings(week, zone, at('2026-02-14T12:00')), null, at('2026-02-14T12:00'))).toEqual({ kind: 'closed', opensAt: at('2026-03-02T10:30') });
    expect(nextOpening(week, zone, at('2026-02-13T12:00'))).toEqual(at('2026-03-02T10:30'));
  });

  it('close a shop that never closes, and it opens again at midnight', () => {
    const week: OpenWeek = { hours: everyDay.map((weekday) => ({ weekday, opens: 0, closes: 1440 })), exceptions: [otherwise('2026-11-24')] };
    const [present, next] = openings(week, zone, at('2026-11-23T12:00'));
    expect([present!.closesAt, next!.opensAt]).toEqual([at('2026-11-24T00:00'), at('2026-11-25T00:00')]);
  });

  it('join over midnight: until 24:00, and from 0:00 on the next day', () => {
    const week: OpenWeek = { hours: [], exceptions: [otherwise('2026-11-23', { opens: 1080, closes: 1440 }), otherwise('2026-11-24', { opens: 0, closes: 120 })] };
    expect(openings(week, zone, at('2026-11-23T12:00'))).toEqual([{ opensAt: at('2026-11-23T18:00'), closesAt: at('2026-11-24T02:00') }]);
  });
});

describe('summer time', () => {
  const berlin = 'Europe/Berlin';
  const hours = everyDay.map((weekday) => ({ weekday, opens: 60, closes: 300 }));
  const ofDay = (date: string) =>
    openings({ hours }, berlin, instantOf(date, 0, berlin)).map(({ opensAt, closesAt }) => [localTime(opensAt, berlin), localTime(closesAt, berlin), (closesAt.getTime() - opensAt.getTime()) / minute] as const)[0]!;

  it.each([
    ['the clock goes forward: an hour less', '2026-03-29', 180],
    ['the clock goes back: an hour more', '2026-10-25', 300],
    ['on any other day', '2026-06-01', 240],
  ])('%s', (_, date, minutes) => {
    const [from, until, length] = ofDay(date);
    expect([from.date, from.minutes, until.date, until.minutes, length]).toEqual([date, 60, date, 300, minutes]);
  });

  it('an opening inside the hour that is skipped is no opening backwards', () => {
    const skipped = { hours: [{ weekday: 7, opens: 125, closes: 180 }] };
    const found = openings(skipped, berlin, instantOf('2026-03-29', 0, berlin));
    expect(found.map(({ opensAt }) => localTime(opensAt, berlin).date)).not.toContain('2026-03-29');
    for (const { opensAt, closesAt } of found) expect(closesAt > opensAt).toBe(true);
  });

  it.each(['2026-03-28', '2026-10-24'])('windows lie on the clock and inside the openings from %s over the change', (date) => {
    const now = instantOf(date, 23 * 60, berlin);
    const intervals = openings({ hours }, berlin, now);
    const windows = deliveryWindows({ now, intervals, pausedUntil: null, taken: new Map(), terms: { leadMinutes: 10, slotMinutes: 15, slotCapacity: 1 } });
    expect(windows.length).toBeGreaterThan(8);
    for (const { startsAt, endsAt } of windows) {
      expect(localTime(startsAt, berlin).minutes % 15).toBe(0);
      expect(intervals.some(({ opensAt, closesAt }) => opensAt <= startsAt && endsAt <= closesAt)).toBe(true);
    }
  });
});

const span = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 })).filter(([a, b]) => a < b).map(([opens, closes]) => ({ opens, closes }));
const someWeek = fc.record({
  hours: fc.array(fc.tuple(fc.constantFrom(...everyDay), span).map(([weekday, each]) => ({ weekday, ...each })), { maxLength: 12 }),
  exceptions: fc.uniqueArray(fc.tuple(fc.integer({ min: -1, max: 30 }), fc.array(span, { maxLength: 3 })), { selector: ([offset]) => offset, maxLength: 10 })
    .map((days) => days.map(([offset, spans]) => otherwise(addDays('2026-11-23', offset), ...spans))),
});

describe('whatever week and exceptions there are', () => {
  const minuteOfWeek = fc.integer({ min: 0, max: 7 * 24 * 60 });
  it('openings are in order, apart, and end after the instant', () => {
    fc.assert(
      fc.property(someWeek, minuteOfWeek, fc.constantFrom(zone, 'Europe/Berlin', 'America/St_Johns'), (week, offset, where) => {
        const from = addMinutes(at('2026-11-23T00:00'), offset);
        const found = openings(week, where, from);
        found.forEach(({ opensAt, closesAt }, index) => {
          expect(closesAt > opensAt && closesAt > from).toBe(true);
          if (index > 0) expect(opensAt > found[index - 1]!.closesAt).toBe(true);
        });
      }),
    );
  });

  it('no window lies outside of the hours of its own date', () => {
    fc.assert(
      fc.property(someWeek, minuteOfWeek, (week, offset) => {
        const now = addMinutes(at('2026-11-23T00:00'), offset);
        const terms = { leadMinutes: 12, slotMinutes: 15, slotCapacity: 1 };
        const windows = deliveryWindows({ now, intervals: openings(week, zone, now), pausedUntil: null, taken: new Map(), terms });
        for (const { startsAt, endsAt } of windows) {
          for (let instant = startsAt; instant < endsAt; instant = addMinutes(instant, 1)) expect(isOpenBy(week, instant)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The rule itself, told minute by minute: the date's exception, else its weekday's hours. */
function isOpenBy({ hours, exceptions = [] }: OpenWeek, instant: Date): boolean {
  const { date, weekday, minutes } = localTime(instant, zone);
  const spans = exceptions.find((each) => each.date === date)?.spans ?? hours.filter((opening) => opening.weekday === weekday);
  return spans.some(({ opens, closes }) => opens <= minutes && minutes < closes);
}
