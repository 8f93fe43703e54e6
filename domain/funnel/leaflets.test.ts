import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../time';
import { roundOutcome, spansAround } from './leaflets';

const daysOf = ({ from, to }: { from: string; to: string }): string[] => {
  const days: string[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
};

describe('the days around a round', () => {
  it('are as many before as after, of the same weekdays, never the day itself and never today', () => {
    const on = '2026-11-04';
    for (let passed = 1; passed < 40; passed++) {
      const today = addDays(on, passed + 1);
      const spans = spansAround(on, today)!;
      const [before, after] = [daysOf(spans.before), daysOf(spans.after)];
      expect([before.length, after.length]).toEqual([spans.days, spans.days]);
      expect(before.map(weekdayOf).toSorted()).toEqual(after.map(weekdayOf).toSorted());
      expect(before.at(-1)! < on && after[0]! > on && after.at(-1)! < today).toBe(true);
    }
    expect(spansAround(on, '2026-11-06')).toEqual({ days: 1, after: { from: '2026-11-05', to: '2026-11-05' }, before: { from: '2026-10-29', to: '2026-10-29' } });
    expect(spansAround(on, '2026-11-12')).toMatchObject({ days: 7, before: { from: '2026-10-28', to: '2026-11-03' } });
    expect(spansAround(on, '2026-12-30')).toMatchObject({ days: 14 });
  });

  it('are none before the first day after it is over', () => {
    expect(spansAround('2026-11-04', '2026-11-04')).toBeNull();
    expect(spansAround('2026-11-04', '2026-11-05')).toBeNull();
  });
});

describe('what a round was followed by', () => {
  const spans = spansAround('2026-11-04', '2026-11-30')!;
  const outcome = (before: [string, number][], after: [string, number][]) =>
    roundOutcome({ on: '2026-11-04', floors: ['27', '28'] }, spans, { before: new Map(before), after: new Map(after) });

  it('is told by floor, and beside all other floors', () => {
    const told = outcome([['27', 8], ['9', 30]], [['27', 12], ['28', 3], ['9', 31], ['B1', 1]]);
    expect(told).toMatchObject({ all: { before: 8, after: 15 }, others: { before: 30, after: 32 }, tooFew: false });
    expect(told.floors).toEqual([{ floor: '27', before: 8, after: 12 }, { floor: '28', before: 0, after: 3 }]);
  });

  it('is nothing to go by with few orders, however many came elsewhere', () => {
    expect(outcome([['27', 9], ['9', 300]], [['28', 10], ['9', 300]]).tooFew).toBe(true);
    expect(outcome([['27', 10]], [['28', 10]]).tooFew).toBe(false);
  });
});
