import { bagsOf, type ReadyOrder } from './bag';
import { ordersOf, type RunTerms, stopsOf, type Trip, tripOf } from './trip';

/**
 * First come, first served, as it would have gone: whoever is back at the counter takes the bags that are ready in the
 * order in which they became ready, up to the bag limit, and hands them over one after the other in that order.
 */
export type InTurn = {
  batches: readonly Batch[];
  /** When each order would be handed over, by its id, in epoch milliseconds. */
  due: ReadonlyMap<string, number>;
};

export type Batch = {
  trip: Trip;
  departs: number;
  /** It has not set out, and an order that becomes ready until then would still come along. */
  open: boolean;
};

const byReadiness = (a: ReadyOrder, b: ReadyOrder): number => a.readyAt - b.readyAt || (a.id < b.id ? -1 : 1);

/** In turn one walks to each order, and only neighbours in the row share a stop: nobody looks ahead. */
function visitsOf(orders: readonly ReadyOrder[]): ReadyOrder[][] {
  const visits: ReadyOrder[][] = [];
  for (const order of orders) {
    const last = visits.at(-1);
    if (last && last[0]!.floor === order.floor) last.push(order);
    else visits.push([order]);
  }
  return visits;
}

/** The trip of a batch whose orders are handed over one after the other, also twice on one floor. */
export const tripInTurn = (orders: readonly ReadyOrder[], terms: RunTerms): Trip =>
  tripOf(visitsOf(orders).map((of) => ({ floor: of[0]!.floor, orders: of })), terms);

/** Who stands first in the row and is ready by then; at least one, however many bags that is. */
export function takeInTurn(row: readonly ReadyOrder[], departs: number, bagLimit: number): ReadyOrder[] {
  const taken: ReadyOrder[] = [];
  for (const order of row) {
    if (order.readyAt > departs || (taken.length > 0 && bagsOf(taken) + order.bags > bagLimit)) break;
    taken.push(order);
  }
  return taken;
}

/**
 * How it goes in turn, of all orders that were ready by `now`. What it says of them is final: who becomes ready later
 * stands behind them in the row, and is handed over after them also where he comes along.
 */
export function goInTurn(ready: readonly ReadyOrder[], terms: RunTerms, now: number): InTurn {
  const row = ready.filter(({ readyAt }) => readyAt <= now).sort(byReadiness);
  const batches: Batch[] = [];
  const due = new Map<string, number>();
  let freeAt = -Infinity;
  for (let next = 0; next < row.length; ) {
    const departs = Math.max(freeAt, row[next]!.readyAt);
    const orders = takeInTurn(row.slice(next), departs, terms.bagLimit);
    const trip = tripInTurn(orders, terms);
    next += orders.length;
    trip.stops.forEach((stop, index) => stop.orders.forEach(({ id }) => due.set(id, departs + trip.done[index]!)));
    batches.push({ trip, departs, open: departs > now && next === row.length && bagsOf(orders) < terms.bagLimit });
    freeAt = departs + trip.length;
  }
  return { batches, due };
}

/**
 * Whether everybody can still be served no later than in turn by somebody who is at the counter at `at`, with these
 * orders waiting, and whoever becomes ready in the meantime, too: by riding the batches that are left, without the
 * stops that are done. Decision 0022 has the proof.
 */
export function keepsTurn({ batches, due }: InTurn, terms: RunTerms, at: number, waiting: ReadonlySet<string>): boolean {
  let free = at;
  for (const { trip, departs, open } of batches) {
    // Who becomes ready now would come along with this one: one has to be there when it sets out.
    if (open) return free <= departs;
    const left = ordersOf(trip).filter(({ id }) => waiting.has(id));
    if (left.length === 0) continue;
    const rest = tripOf(stopsOf(left), terms);
    const late = rest.stops.some(({ orders }, index) => orders.some(({ id }) => free + rest.done[index]! > due.get(id)!));
    if (late) return false;
    free += rest.length;
  }
  // Whoever keeps the bound of the last stop is back before the one who goes on from there in turn.
  return true;
}
