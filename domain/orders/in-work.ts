import type { DeskOrder } from './order-view';

/** A scheduled order that has to be begun: it rings again until somebody starts it. `now` in epoch milliseconds. */
export const isDue = (order: Pick<DeskOrder, 'status' | 'dueAt'>, now: number): boolean =>
  order.status === 'accepted' && order.dueAt !== null && Date.parse(order.dueAt) <= now;

/** A scheduled order whose time has not come: it waits below what is in work. */
export const isLater = (order: Pick<DeskOrder, 'status' | 'dueAt'>, now: number): boolean =>
  order.status === 'accepted' && !isDue(order, now);

/** What is being made: begun, or due to be. */
const isInWork = (order: Pick<DeskOrder, 'status' | 'dueAt'>, now: number): boolean =>
  order.status === 'preparing' || isDue(order, now);

type Scheduled = Pick<DeskOrder, 'status' | 'dueAt' | 'windowEndsAt' | 'promisedAt'>;

const isToMake = ({ status }: Pick<DeskOrder, 'status'>): boolean => status === 'accepted' || status === 'preparing';

/** The starts of the windows that accepted orders are promised for, as ISO instants, soonest first. */
export const windowsToMake = (orders: readonly Scheduled[]): string[] =>
  [...new Set(orders.flatMap((order) => (isToMake(order) && order.windowEndsAt !== null ? [order.promisedAt] : [])))].sort();

/**
 * The orders whose goods are fetched or cooked together: those in work, or those of one window.
 * @param from start of the window as an ISO instant; null: in work now
 * @param now epoch milliseconds
 */
export const toMake = <O extends Scheduled>(orders: readonly O[], from: string | null, now: number): O[] =>
  orders.filter((order) =>
    from === null ? isInWork(order, now) : isToMake(order) && order.windowEndsAt !== null && order.promisedAt === from,
  );
