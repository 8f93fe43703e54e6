import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Opening } from '../menu/shop';
import { addDays, addMinutes, instantOf, localTime, minute } from '../time';
import { openings } from './openings';
import { capacityAt, closingOf, leadAt, type Rush, rushEnd, untilClosing } from './rush';
import { asapPromise, deliveryWindows, type SlotSituation } from './windows';

const zone = 'Asia/Shanghai';
const at = (local: string) => new Date(`2026-11-23T${local}:00+08:00`);
const twice: Opening[] = [1, 2, 3, 4, 5].flatMap((weekday) => [{ weekday, opens: 660, closes: 780 }, { weekday, opens: 1020, closes: 1200 }]);
const always: Opening[] = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 0, closes: 1440 }));
const on = (hours: Opening[], now: Date) => openings({ hours }, zone, now);

describe('a rush ends', () => {
  it.each([
    ['at its time', twice, '11:30', at('12:00'), at('12:00')],
    ['at closing at the latest', twice, '11:30', at('14:00'), at('13:00')],
    ['at closing where nothing else was said', twice, '11:30', untilClosing, at('13:00')],
    ['as the coming opening closes, when it is begun before', twice, '10:00', untilClosing, at('13:00')],
    ['at midnight in a shop that never closes', always, '11:30', untilClosing, addMinutes(at('00:00'), 24 * 60)],
    ['at midnight in a shop that never opens', [], '11:30', untilClosing, addMinutes(at('00:00'), 24 * 60)],
  ] as const)('%s', (_, hours, now, wish, end) => {
    expect(rushEnd(on([...hours], at(now)), zone, at(now), wish)).toEqual(end);
  });

  it('never after closing, whatever is wished whenever', () => {
    const week = fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 30, max: 240 })), { maxLength: 9 });
    fc.assert(
      fc.property(week, fc.integer({ min: 0, max: 7 * 24 * 60 }), fc.integer({ min: 1, max: 3 * 24 * 60 }), (spans, offset, wish) => {
        const hours = spans.map(([weekday, opens, length]) => ({ weekday, opens, closes: opens + length }));
        const now = addMinutes(at('00:00'), offset);
        const intervals = on(hours, now);
        const end = rushEnd(intervals, zone, now, addMinutes(now, wish));
        const closing = intervals.find(({ closesAt }) => closesAt > now)?.closesAt ?? instantOf(addDays(localTime(now, zone).date, 1), 0, zone);
        expect(end > now).toBe(true);
        expect(end <= closing && end <= addMinutes(now, wish)).toBe(true);
        expect(end).toEqual(new Date(Math.min(closing.getTime(), addMinutes(now, wish).getTime())));
      }),
    );
  });

  it('knows the closing of the present opening, and of the coming one', () => {
    expect([closingOf(on(twice, at('12:00')), zone, at('12:00')), closingOf(on(twice, at('14:00')), zone, at('14:00'))]).toEqual([at('13:00'), at('20:00')]);
  });
});

const terms = { leadMinutes: 12, slotMinutes: 15, slotCapacity: 3, limits: { slotDishes: 9, slotBags: null } };
const situation = (now: Date, rush: Rush | null, taken: SlotSituation['taken'] = new Map()): SlotSituation => ({ now, terms, intervals: on(twice, now), pausedUntil: null, rush, taken });

describe('a rush', () => {
  const longer: Rush = { until: at('12:00'), minutes: 20, half: false };
  it('makes the promise longer, and no longer once it is over', () => {
    expect(asapPromise(situation(at('11:30'), longer))).toEqual(at('12:02'));
    expect(asapPromise(situation(at('12:00'), longer))).toEqual(at('12:12'));
    expect([leadAt(terms, longer, at('11:59')), leadAt(terms, longer, at('12:00')), leadAt(terms, null, at('11:59'))]).toEqual([32, 12, 12]);
  });

  it('leaves the kitchen its longer time before each window, and later openings alone', () => {
    const starts = deliveryWindows(situation(at('11:30'), longer)).map(({ startsAt }) => startsAt.getTime());
    expect(starts[0]).toBe(at('12:15').getTime());
    expect(starts).toContain(at('17:15').getTime());
  });

  it('halves what is taken while it lasts, and never to nothing', () => {
    const half: Rush = { until: at('12:00'), minutes: 0, half: true };
    expect(capacityAt(terms, half, at('11:55'))).toEqual({ slotMinutes: 15, slotCapacity: 1, limits: { slotDishes: 4, slotBags: null } });
    expect(capacityAt(terms, half, at('12:00'))).toBe(terms);
    expect(capacityAt({ ...terms, slotCapacity: 1 }, half, at('11:55')).slotCapacity).toBe(1);
    const one = new Map([[at('11:45').getTime(), { orders: 1, dishes: 1, bags: 1 }]]);
    expect(asapPromise(situation(at('11:30'), half, one))).toEqual(at('12:00'));
    expect(asapPromise(situation(at('11:30'), null, one))!.getTime() - at('11:30').getTime()).toBe(12 * minute);
  });
});
