import { liftRoute, type Shafts } from '@/domain/building/lift-route';
import type { DeskOrder } from '@/domain/orders/order-view';

/** Bags that are ready and leave by the same lift: one way up instead of several. */
export type Trip = {
  bank: string;
  direction: 'up' | 'down';
  /** Floor labels in the order in which the lift passes them. */
  stops: readonly string[];
  orders: readonly DeskOrder[];
};

/** The lift that reaches the customer's floor, after a change where there is one. */
function lastLeg(tower: Shafts, from: string, to: string): { bank: string; direction: 'up' | 'down' } | null {
  return liftRoute(tower, from, to)?.at(-1) ?? null;
}

/**
 * Groups what is ready by shop, lift and direction; a single bag is no trip.
 * @param shopFloors the floor's label by the shop's slug
 */
export function tripsOf(orders: readonly DeskOrder[], tower: Shafts, shopFloors: ReadonlyMap<string, string>): Trip[] {
  const position = new Map(tower.floors.map((floor) => [floor.label, floor.position]));
  const trips = new Map<string, { bank: string; direction: 'up' | 'down'; orders: DeskOrder[] }>();
  for (const order of orders) {
    const from = shopFloors.get(order.shop);
    if (order.status !== 'ready' || order.fulfilment !== 'delivery' || from === undefined) continue;
    const leg = lastLeg(tower, from, order.floor);
    if (!leg) continue;
    const key = [order.shop, leg.bank, leg.direction].join('+');
    const trip = trips.get(key) ?? { ...leg, orders: [] };
    trip.orders.push(order);
    trips.set(key, trip);
  }
  return [...trips.values()]
    .filter((trip) => trip.orders.length > 1)
    .map(({ bank, direction, orders: bags }) => {
      const up = direction === 'up' ? 1 : -1;
      const rank = (label: string) => up * (position.get(label) ?? 0);
      const stops = [...new Set(bags.map((order) => order.floor))].sort((a, b) => rank(a) - rank(b));
      return { bank, direction, stops, orders: bags };
    });
}
