import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shafts } from '../building/lift-route';
import { carryAll } from '../testing/one-runner';
import { seeded } from '../testing/seeded';
import { tower } from '../testing/tower';
import { bagsOf, type ReadyOrder } from './bag';
import { goInTurn, keepsTurn } from './in-turn';
import { planTrips } from './plan-trips';
import { liftPlan } from './ride';
import { leaveBy, ordersOf, type RunTerms } from './trip';

const minute = 60_000;
const noon = Date.UTC(2026, 2, 2, 4);

const termsOf = (shafts: Shafts, more: Partial<RunTerms> = {}): RunTerms => ({
  lifts: liftPlan(shafts),
  heights: new Map(shafts.floors.map(({ label, position }) => [label, position])),
  from: '20',
  bagLimit: 8,
  pace: { stop: minute, change: 2 * minute },
  ...more,
});

const order = (id: string, floor: string, more: Partial<ReadyOrder> = {}): ReadyOrder => ({
  id,
  floor,
  bags: 1,
  promisedAt: noon + 12 * minute,
  readyAt: noon,
  ...more,
});

/** A building of two to four banks; a floor may have several, one or none. */
const shafts: fc.Arbitrary<Shafts> = fc
  .record({ floors: fc.integer({ min: 3, max: 14 }), banks: fc.array(fc.infiniteStream(fc.boolean()), { minLength: 1, maxLength: 4 }) })
  .map(({ floors, banks }) => {
    const labels = Array.from({ length: floors }, (_, position) => ({ label: String(position + 1), position }));
    const liftBanks = banks.map((serves, index) => ({
      id: `bank${index}`,
      name: { zh: '', en: '' },
      floors: labels.flatMap(({ label }) => (serves.next().value ? [label] : [])),
    }));
    return { floors: labels, liftBanks };
  });

/** A shop in a building, its terms, and orders as they become ready within an hour; times in whole seconds. */
const lunch = shafts.chain((building) => {
  const floor = fc.constantFrom(...building.floors.map(({ label }) => label));
  const ready = fc.array(fc.record({ floor, bags: fc.integer({ min: 1, max: 3 }), after: fc.nat(200), promise: fc.integer({ min: 0, max: 1500 }) }), { minLength: 1, maxLength: 24 });
  return fc.record({
    building: fc.constant(building),
    terms: fc.record({ from: floor, bagLimit: fc.integer({ min: 1, max: 8 }), stop: fc.integer({ min: 1, max: 90 }), change: fc.nat(180) }),
    ready,
  }).map(({ terms: { from, bagLimit, stop, change }, ready: wishes, ...rest }) => {
    let at = noon;
    const orders = wishes.map(({ floor: to, bags, after, promise }, index): ReadyOrder => {
      at += after * 1000;
      return { id: `ord_${String(index).padStart(3, '0')}`, floor: to, bags, readyAt: at, promisedAt: at + promise * 1000 };
    });
    return { ...rest, orders, terms: termsOf(building, { from, bagLimit, pace: { stop: stop * 1000, change: change * 1000 } }) };
  });
});

describe('a plan', () => {
  it('has each order in exactly one trip, and no trip above the limit but of one order', () => {
    fc.assert(
      fc.property(lunch, fc.nat(5000), ({ building, terms, orders }, after) => {
        const now = noon + after * 1000;
        const known = orders.filter(({ readyAt }) => readyAt <= now);
        const { trips } = planTrips(known, known, building, terms, now);
        expect(trips.flatMap((trip) => ordersOf(trip).map(({ id }) => id)).sort()).toEqual(known.map(({ id }) => id));
        for (const trip of trips) {
          const of = ordersOf(trip);
          expect(of.length === 1 || bagsOf(of) <= terms.bagLimit).toBe(true);
          expect(new Set(trip.stops.map(({ floor }) => floor)).size).toBe(trip.stops.length);
        }
      }),
    );
  });

  it('rides each trip of one lift straight up or straight down', () => {
    fc.assert(
      fc.property(lunch, ({ building, terms, orders }) => {
        const { trips } = planTrips(orders, orders, building, terms, orders.at(-1)!.readyAt);
        for (const { bank, direction, stops } of trips.filter((trip) => trip.bank !== null)) {
          const heights = stops.map(({ floor }) => terms.heights.get(floor)!);
          expect(heights).toEqual([...heights].sort((a, b) => (direction === 'up' ? a - b : b - a)));
          expect(stops.every(({ floor }) => building.liftBanks.some(({ id, floors }) => id === bank && floors.includes(floor)))).toBe(true);
        }
      }),
    );
  });

  it('is the same whichever order the orders come in', () => {
    fc.assert(
      fc.property(lunch, fc.integer(), ({ building, terms, orders }, seed) => {
        const random = seeded(seed);
        const mixed = [...orders].sort(() => random.next() - 0.5);
        const now = orders.at(-1)!.readyAt;
        expect(planTrips(mixed, mixed, building, terms, now)).toEqual(planTrips(orders, orders, building, terms, now));
      }),
    );
  });

  it('does not let a fuller trip break a promise that it would keep with fewer stops', () => {
    const soon = order('soon', '27', { promisedAt: noon + 1.5 * minute });
    const later = order('later', '23');
    const behind = noon + 60 * minute;
    const moved = [soon, later].map((each) => ({ ...each, promisedAt: each.promisedAt + 60 * minute }));
    const stops = planTrips(moved, moved, tower, termsOf(tower), behind).trips.map((trip) => trip.stops.map(({ floor }) => floor));
    expect(stops).toEqual([['27'], ['23']]);
    const easy = moved.map((each) => ({ ...each, promisedAt: behind + 12 * minute }));
    expect(planTrips(easy, easy, tower, termsOf(tower), behind).trips.map((trip) => trip.stops.length)).toEqual([2]);
  });

  it('never makes the oldest order of a trip miss a promise that going there first would keep', () => {
    fc.assert(
      fc.property(lunch, fc.integer({ min: 1, max: 4 }), ({ building, terms, orders }, hurry) => {
        // Somebody who is far behind has no turn to keep; what is left to keep are the promises.
        const now = orders.at(-1)!.readyAt + 1e9;
        const pressing = orders.map((each, index) => ({ ...each, promisedAt: now + (index + 1) * hurry * terms.pace.stop }));
        for (const trip of planTrips(pressing, pressing, building, terms, now).trips) {
          const oldest = ordersOf(trip).reduce((a, b) => (a.promisedAt <= b.promisedAt ? a : b));
          const alone = planTrips([oldest], [oldest], building, terms, now).trips[0]!;
          if (now > leaveBy(alone)) continue;
          const at = trip.stops.findIndex(({ orders: of }) => of.includes(oldest));
          expect(now + trip.done[at]!).toBeLessThanOrEqual(oldest.promisedAt);
        }
      }),
    );
  });
});

describe('nobody comes later than in turn', () => {
  it('whatever the building, the limit, the pace and the lunch', () => {
    fc.assert(
      fc.property(lunch, ({ building, terms, orders }) => {
        const { due } = goInTurn(orders, terms, Infinity);
        const { done } = carryAll(orders, building, terms);
        for (const { id } of orders) expect(done.get(id)!, id).toBeLessThanOrEqual(due.get(id)!);
      }),
      { numRuns: 300 },
    );
  });

  it.each([1, 2, 3])('and a rush takes two fifths fewer stops and changes (seed %i)', (seed) => {
    const random = seeded(seed);
    const terms = termsOf(tower);
    const rush = Array.from({ length: 120 }, (_, n) => order(`ord_${String(n).padStart(3, '0')}`, random.pick(tower.floors).label, { readyAt: noon + n * 6000, promisedAt: noon + n * 2000 }));
    const turn = goInTurn(rush, terms, Infinity);
    const { done, trips } = carryAll(rush, tower, terms);
    expect(rush.filter(({ id }) => done.get(id)! > turn.due.get(id)!)).toEqual([]);
    const inTurn = turn.batches.reduce((sum, { trip }) => sum + trip.cost, 0);
    expect(trips.reduce((sum, { cost }) => sum + cost, 0)).toBeLessThan(0.6 * inTurn);
  });

  it('also of who becomes ready while the runner is away: what is due in turn is known when one stands in the row', () => {
    fc.assert(
      fc.property(lunch, ({ terms, orders }) => {
        const whole = goInTurn(orders, terms, Infinity);
        for (const { id, readyAt } of orders) expect(goInTurn(orders, terms, readyAt).due.get(id)).toBe(whole.due.get(id));
      }),
    );
  });
});

describe('in turn', () => {
  const terms = termsOf(tower, { bagLimit: 2 });
  const row = [order('a', '40'), order('b', '22', { readyAt: noon + minute }), order('c', '40', { readyAt: noon + 2 * minute })];

  it('one leaves with what is ready, hands over one after the other, and is then back', () => {
    const { batches, due } = goInTurn(row, terms, noon + 10 * minute);
    // 40: a change and a stop; back: a change. 22: a stop; 40: a change and a stop; back: a change.
    expect(batches.map(({ departs, trip }) => [(departs - noon) / minute, trip.cost])).toEqual([[0, 5], [5, 6]]);
    expect([...due].map(([id, at]) => [id, (at - noon) / minute])).toEqual([['a', 3], ['b', 6], ['c', 9]]);
    expect(batches.map(({ trip }) => trip.length / minute)).toEqual([5, 6]);
  });

  it('whoever is at the counter in time can keep it up, and a minute later cannot', () => {
    const turn = goInTurn(row, terms, noon + 4 * minute);
    const waiting = new Set(['b', 'c']);
    expect(keepsTurn(turn, terms, noon + 5 * minute, waiting)).toBe(true);
    expect(keepsTurn(turn, terms, noon + 6 * minute, waiting)).toBe(false);
  });

  it('a trip waits for who would come along in turn, but not beyond', () => {
    const [a, b] = row as [ReadyOrder, ReadyOrder, ReadyOrder];
    // Back early by whatever luck: leaving now for 40 would miss who becomes ready until the other would be back.
    const far = order('d', '40', { readyAt: noon + minute });
    expect(planTrips([far], [a, far], tower, terms, noon + 3 * minute).holdUntil).toBe(noon + 5 * minute);
    expect(planTrips([far], [a, far], tower, terms, noon + 5 * minute).holdUntil).toBeNull();
    expect(planTrips([b], [a, b], tower, terms, noon + 4 * minute).holdUntil).toBeNull();
  });
});
