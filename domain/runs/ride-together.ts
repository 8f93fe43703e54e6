import { bagsOf, type ReadyOrder } from './bag';

/** What of an order says with whom it rides: its floor, and the group-buy it is of. */
type Riding = { floor: string; group: string | null };

/**
 * Orders of one group-buy for one floor are one drop: one unit, which no trip takes apart. Every other order is one by itself. In
 * the order in which their first come.
 */
export function unitsOf<T extends Riding>(orders: readonly T[]): T[][] {
  const units = new Map<string | T, T[]>();
  for (const order of orders) {
    const key = order.group === null ? order : `${order.group} ${order.floor}`;
    const unit = units.get(key);
    if (unit) unit.push(order);
    else units.set(key, [order]);
  }
  return [...units.values()];
}

/** A unit as one order: all its bags, the earliest promise, and ready when its last bag is. */
function asOne(unit: readonly ReadyOrder[]): ReadyOrder {
  const promisedAt = Math.min(...unit.map((order) => order.promisedAt));
  const readyAt = Math.max(...unit.map((order) => order.readyAt));
  return { id: unit[0]!.id, floor: unit[0]!.floor, bags: bagsOf(unit), promisedAt, readyAt };
}

export type Together = {
  /** One order for each unit. */
  orders: ReadyOrder[];
  /** The ids that an order of these stands for. */
  idsOf: (order: Pick<ReadyOrder, 'id'>) => string[];
};

/** Units as the planner of trips takes them, and the way back. */
export function rideTogether(orders: readonly (ReadyOrder & Riding)[]): Together {
  const units = unitsOf(orders);
  const ids = new Map(units.map((unit) => [unit[0]!.id, unit.map(({ id }) => id)]));
  return { orders: units.map(asOne), idsOf: ({ id }) => ids.get(id) ?? [id] };
}
