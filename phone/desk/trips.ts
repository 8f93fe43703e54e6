import { liftRoute, type Shafts } from '@/domain/building/lift-route';
import type { DeskOrder } from '@/domain/orders/order-view';
import { bagsOf } from '@/domain/runs/bag';
import { unitsOf } from '@/domain/runs/ride-together';

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

const isReady = ({ status, fulfilment }: DeskOrder): boolean => status === 'ready' && fulfilment === 'delivery';

/** How many bags stand ready for each lift, in the building's order of its banks; null: no lift is needed. */
export function readyByLift(orders: readonly DeskOrder[], tower: Shafts, shops: ReadonlyMap<string, { floor: string }>): { bank: string | null; bags: number }[] {
  const bags = new Map<string | null, number>();
  for (const order of orders.filter(isReady)) {
    const from = shops.get(order.shop)?.floor;
    const bank = from === undefined ? null : (lastLeg(tower, from, order.floor)?.bank ?? null);
    bags.set(bank, (bags.get(bank) ?? 0) + order.bags);
  }
  const banks = [...tower.liftBanks.map(({ id }) => id), null];
  return banks.flatMap((bank) => (bags.has(bank) ? [{ bank, bags: bags.get(bank)! }] : []));
}

/**
 * Groups what is ready by shop, lift and direction; a single order is no trip.
 * @param shops the floor's label, and how many bags go in one trip, by the shop's slug; those that were promised later stay
 */
export function tripsOf(orders: readonly DeskOrder[], tower: Shafts, shops: ReadonlyMap<string, { floor: string; bagLimit: number }>): Trip[] {
  const position = new Map(tower.floors.map((floor) => [floor.label, floor.position]));
  // Oldest promise first, as the column that gives them has them.
  const trips = new Map<string, { bank: string; direction: 'up' | 'down'; orders: DeskOrder[] }>();
  for (const unit of unitsOf(orders.filter(isReady))) {
    const order = unit[0]!;
    const shop = shops.get(order.shop);
    if (shop === undefined) continue;
    const leg = lastLeg(tower, shop.floor, order.floor);
    if (!leg) continue;
    const key = [order.shop, leg.bank, leg.direction].join('+');
    const trip = trips.get(key) ?? { ...leg, orders: [] };
    if (trip.orders.length === 0 || bagsOf(trip.orders) + bagsOf(unit) <= shop.bagLimit) trip.orders.push(...unit);
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
