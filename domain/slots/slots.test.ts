import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Opening } from '../menu/shop';
import { addMinutes, minute } from '../time';
import { beatMinutes, beatOf, hasSeat, type Load } from './capacity';
import { answerFrom, openings, shopState } from './openings';
import { asapPromise, deliveryWindows, findWindow, type SlotSituation } from './windows';

const zone = 'Asia/Shanghai';
const always: Opening[] = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 0, closes: 1440 }));
const lunch: Opening[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: 11 * 60, closes: 13 * 60 }));
const at = (local: string) => new Date(`${local}:00+08:00`);
const two = { orders: 2, dishes: 2, bags: 2 };
const terms = { leadMinutes: 12, slotMinutes: 15, slotCapacity: 2 };

const nothing: Load = { orders: 0, dishes: 0, bags: 0 };
const plus = (a = nothing, b = nothing): Load => ({ orders: a.orders + b.orders, dishes: a.dishes + b.dishes, bags: a.bags + b.bags });

const situation = (local: string, more: Partial<SlotSituation> = {}, hours = lunch): SlotSituation => ({
  now: at(local),
  terms,
  intervals: openings({ hours }, zone, at(local)),
  pausedUntil: null,
  taken: new Map(),
  ...more,
});

describe('openings', () => {
  it('joins days without a gap into one', () => {
    const [first, ...rest] = openings({ hours: always }, zone, at('2026-11-22T03:00'));
    expect(rest).toEqual([]);
    expect(first!.closesAt.getTime() - at('2026-11-22T03:00').getTime()).toBeGreaterThan(7 * 24 * 60 * minute);
  });

  it('skips the weekend', () => {
    expect(openings({ hours: lunch }, zone, at('2026-11-20T13:00'))[0]!.opensAt).toEqual(at('2026-11-23T11:00'));
  });
});

describe('shopState', () => {
  const intervals = openings({ hours: lunch }, zone, at('2026-11-23T09:00'));
  it('opens and closes on the minute', () => {
    expect(shopState(intervals, null, at('2026-11-23T10:59'))).toEqual({ kind: 'closed', opensAt: at('2026-11-23T11:00') });
    expect(shopState(intervals, null, at('2026-11-23T11:00')).kind).toBe('open');
    expect(shopState(intervals, null, at('2026-11-23T13:00'))).toEqual({ kind: 'closed', opensAt: at('2026-11-24T11:00') });
  });

  it('is paused only while open, and only until then', () => {
    const until = at('2026-11-23T11:30');
    expect(shopState(intervals, until, at('2026-11-23T11:29')).kind).toBe('paused');
    expect(shopState(intervals, until, until).kind).toBe('open');
  });

  it('never opens without hours', () => {
    expect(shopState(openings({ hours: [] }, zone, at('2026-11-23T09:00')), null, at('2026-11-23T09:00'))).toEqual({ kind: 'closed', opensAt: null });
  });

  it('answers from the next opening when nobody is there', () => {
    expect(answerFrom(intervals, null, at('2026-11-23T09:00'))).toEqual(at('2026-11-23T11:00'));
    expect(answerFrom(intervals, null, at('2026-11-23T11:05'))).toEqual(at('2026-11-23T11:05'));
  });

  it('answers from the end of a pause, or from the opening after it', () => {
    const during = at('2026-11-23T11:05');
    expect(answerFrom(intervals, at('2026-11-23T11:30'), during)).toEqual(at('2026-11-23T11:30'));
    expect(answerFrom(intervals, at('2026-11-23T13:00'), during)).toEqual(at('2026-11-24T11:00'));
    expect(answerFrom(intervals, at('2026-11-23T10:00'), at('2026-11-23T09:00'))).toEqual(at('2026-11-23T11:00'));
    expect(answerFrom(intervals, during, during)).toEqual(during);
  });
});

describe('hasSeat', () => {
  it('lets no rolling window exceed the capacity in orders, dishes or bags, whatever is asked in whatever order', () => {
    const limit = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: null });
    const wish = fc.record({ beat: fc.integer({ min: 0, max: 30 }), dishes: fc.integer({ min: 1, max: 9 }), bags: fc.integer({ min: 1, max: 4 }) });
    const kitchen = fc.record({
      slotMinutes: fc.constantFrom(5, 10, 15, 30),
      slotCapacity: fc.integer({ min: 1, max: 4 }),
      limits: fc.record({ slotDishes: limit(12), slotBags: limit(5) }),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 120 }), kitchen, (asked, most) => {
        const taken = new Map<number, Load>();
        for (const { beat, dishes, bags } of asked) {
          const start = new Date(beat * beatMinutes * minute);
          const load = { orders: 1, dishes, bags };
          if (hasSeat(taken, start, most, load)) taken.set(start.getTime(), plus(taken.get(start.getTime()), load));
        }
        const span = most.slotMinutes / beatMinutes;
        for (let first = -span; first <= 30; first++) {
          let sum: Load | undefined;
          for (let i = first; i < first + span; i++) sum = plus(sum, taken.get(i * beatMinutes * minute));
          expect(sum!.orders).toBeLessThanOrEqual(most.slotCapacity);
          expect(sum!.dishes).toBeLessThanOrEqual(most.limits.slotDishes ?? Infinity);
          expect(sum!.bags).toBeLessThanOrEqual(most.limits.slotBags ?? Infinity);
        }
      }),
    );
  });

  it('turns away only what does not fit', () => {
    const most = { slotMinutes: 15, slotCapacity: 3, limits: { slotDishes: 10, slotBags: 2 } };
    const taken = new Map([[0, { orders: 1, dishes: 6, bags: 1 }]]);
    const fits = (dishes: number, bags: number, beat = 0) => hasSeat(taken, new Date(beat * beatMinutes * minute), most, { orders: 1, dishes, bags });
    expect([fits(4, 1), fits(5, 1), fits(4, 2), fits(5, 2, 2), fits(5, 2, 3)]).toEqual([true, false, false, false, true]);
  });

  it('knows the beat of an instant', () => {
    expect(beatOf(at('2026-11-23T11:04'))).toEqual(at('2026-11-23T11:00'));
    expect(beatOf(at('2026-11-23T11:05'))).toEqual(at('2026-11-23T11:05'));
  });
});

describe('asapPromise', () => {
  it('is lead time from now', () => {
    expect(asapPromise(situation('2026-11-23T11:01'))).toEqual(at('2026-11-23T11:13'));
  });

  it('moves later while seats are taken, and gives up after two hours', () => {
    const full = new Map([[at('2026-11-23T11:10').getTime(), two]]);
    expect(asapPromise(situation('2026-11-23T11:01', { taken: full }))).toEqual(at('2026-11-23T11:25'));
    const none = { ...terms, slotCapacity: 0 };
    expect(asapPromise(situation('2026-11-23T11:01', { terms: none }))).toBeNull();
  });

  it('is the lead time also where rush and pace make it longer than two hours, but nothing after it', () => {
    const slow = { terms: { ...terms, leadMinutes: 90 }, rush: { until: at('2026-11-23T13:00'), minutes: 30, half: false }, paceMinutes: 10 };
    expect(asapPromise(situation('2026-11-23T11:01', slow))).toEqual(at('2026-11-23T13:11'));
    const full = new Map([[at('2026-11-23T13:10').getTime(), two]]);
    expect(asapPromise(situation('2026-11-23T11:01', { ...slow, taken: full }))).toBeNull();
  });

  it.each(['2026-11-23T10:59', '2026-11-23T13:00', '2026-11-22T12:00'])('is not offered while closed at %s', (local) => {
    expect(asapPromise(situation(local))).toBeNull();
  });

  it('is not offered while paused', () => {
    expect(asapPromise(situation('2026-11-23T11:01', { pausedUntil: at('2026-11-23T11:02') }))).toBeNull();
  });
});

describe('deliveryWindows', () => {
  it('leaves the kitchen its lead time after opening and ends with closing', () => {
    const windows = deliveryWindows(situation('2026-11-23T09:00'));
    expect(windows[0]!.startsAt).toEqual(at('2026-11-23T11:15'));
    expect(windows.at(-1)!.endsAt).toEqual(at('2026-11-23T13:00'));
  });

  it('holds the cut-off: lead time before the start', () => {
    const start = at('2026-11-23T12:00');
    expect(findWindow(situation('2026-11-23T11:48'), start)?.free).toBe(true);
    expect(findWindow(situation('2026-11-23T11:49'), start)).toBeNull();
  });

  it('goes to the next opening day only by saying so', () => {
    const windows = deliveryWindows(situation('2026-11-20T13:30'));
    expect(windows[0]!.startsAt).toEqual(at('2026-11-23T11:15'));
  });

  it('starts after a pause', () => {
    const paused = situation('2026-11-23T11:00', { pausedUntil: at('2026-11-23T12:00') });
    expect(deliveryWindows(paused)[0]!.startsAt).toEqual(at('2026-11-23T12:15'));
  });

  it('shows a full window as full, not as absent', () => {
    const taken = new Map([[at('2026-11-23T12:00').getTime(), two]]);
    const windows = deliveryWindows(situation('2026-11-23T11:00', { taken }));
    expect(windows.find(({ startsAt }) => startsAt.getTime() === at('2026-11-23T12:00').getTime())!.free).toBe(false);
  });

  it('never offers a window that has begun, overlaps closing, or lies off the clock', () => {
    const start = fc.integer({ min: 0, max: 7 * 24 * 60 });
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 60 }), fc.constantFrom(5, 15, 30), (offset, leadMinutes, slotMinutes) => {
        const now = addMinutes(at('2026-11-23T00:00'), offset);
        const intervals = openings({ hours: lunch }, zone, now);
        const windows = deliveryWindows({ now, intervals, pausedUntil: null, taken: new Map(), terms: { leadMinutes, slotMinutes, slotCapacity: 1 } });
        for (const { startsAt, endsAt } of windows) {
          expect(startsAt.getTime()).toBeGreaterThanOrEqual(now.getTime() + leadMinutes * minute);
          expect(startsAt.getTime() % (slotMinutes * minute)).toBe(0);
          expect(intervals.some(({ opensAt, closesAt }) => opensAt <= startsAt && endsAt <= closesAt)).toBe(true);
        }
      }),
    );
  });
});
