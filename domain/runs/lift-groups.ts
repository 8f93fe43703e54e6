import { liftRoute, type Shafts } from '../building/lift-route';
import { bagsOf, type ReadyOrder } from './bag';
import type { RunTerms } from './trip';

export type Direction = 'up' | 'down';

/** Orders that the same lift brings to their floors, going the same way; null: no lift, the floor is the shop's or has none. */
export type LiftGroup = { bank: string | null; direction: Direction | null; orders: readonly ReadyOrder[] };

export const byPromise = (a: ReadyOrder, b: ReadyOrder): number =>
  a.promisedAt - b.promisedAt || a.readyAt - b.readyAt || (a.id < b.id ? -1 : 1);

/** Groups orders by the last lift on their way and its direction; the group with the oldest promise first. */
export function liftGroups(orders: readonly ReadyOrder[], shafts: Shafts, from: string): LiftGroup[] {
  const groups = new Map<string, LiftGroup & { orders: ReadyOrder[] }>();
  for (const order of [...orders].sort(byPromise)) {
    const leg = liftRoute(shafts, from, order.floor)?.at(-1);
    const key = leg ? `${leg.bank} ${leg.direction}` : `on foot ${order.floor}`;
    const group = groups.get(key);
    if (group) group.orders.push(order);
    else groups.set(key, { bank: leg?.bank ?? null, direction: leg?.direction ?? null, orders: [order] });
  }
  return [...groups.values()];
}

/** The order in which a lift that goes this way passes the floors. */
export function inRidingOrder(orders: readonly ReadyOrder[], direction: Direction | null, { heights }: Pick<RunTerms, 'heights'>): ReadyOrder[] {
  const sign = direction === 'down' ? -1 : 1;
  const height = ({ floor }: ReadyOrder) => sign * (heights.get(floor) ?? 0);
  return [...orders].sort((a, b) => height(a) - height(b) || byPromise(a, b));
}

/**
 * Fills one trip from a group: the oldest promise, with it whoever waits on the same floor, then the next oldest, and so
 * on. Who does not fit waits for the next trip.
 */
export function fillTrip(group: readonly ReadyOrder[], bagLimit: number): ReadyOrder[] {
  const taken: ReadyOrder[] = [];
  const add = (order: ReadyOrder) => {
    const fits = taken.length === 0 || bagsOf(taken) + order.bags <= bagLimit;
    if (fits && !taken.includes(order)) taken.push(order);
  };
  for (const order of group) {
    if (taken.length > 0 && bagsOf(taken) >= bagLimit) break;
    add(order);
    if (taken.includes(order)) group.filter(({ floor }) => floor === order.floor).forEach(add);
  }
  return taken;
}
