import type { Shafts } from '../building/lift-route';
import type { ReadyOrder } from '../runs/bag';
import { planTrips } from '../runs/plan-trips';
import { ordersOf, type RunTerms, type Trip } from '../runs/trip';

/** What one runner did with a list of orders: when each was handed over, and the trips. */
export type Carried = { done: Map<string, number>; trips: Trip[] };

/** Lets one runner carry orders as they become ready, by the plan of the moment, exactly at the pace of the terms. */
export function carryAll(orders: readonly ReadyOrder[], shafts: Shafts, terms: RunTerms): Carried {
  const done = new Map<string, number>();
  const trips: Trip[] = [];
  const after = (at: number) => Math.min(...orders.filter(({ readyAt }) => readyAt > at).map(({ readyAt }) => readyAt));
  let now = after(-Infinity);
  while (done.size < orders.length) {
    const known = orders.filter(({ readyAt }) => readyAt <= now);
    const plan = planTrips(known.filter(({ id }) => !done.has(id)), known, shafts, terms, now);
    const [trip] = plan.trips;
    if (!trip || plan.holdUntil !== null) {
      now = Math.min(after(now), plan.holdUntil ?? Infinity);
      continue;
    }
    trip.stops.forEach((stop, index) => stop.orders.forEach(({ id }) => done.set(id, now + trip.done[index]!)));
    if (ordersOf(trip).length === 0) throw new Error('a trip with nothing to carry');
    trips.push(trip);
    now += trip.length;
  }
  return { done, trips };
}
