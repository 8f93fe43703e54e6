import type { DeskOrder } from '@/domain/orders/order-view';
import { isFinished } from '@/domain/orders/status';
import { isDue, isLater } from '@/domain/orders/in-work';

/** The board's columns, in the order a bag moves through them; what is done lies in a drawer below the others. */
export const openColumns = ['new', 'preparing', 'way'] as const;
export const columnNames = [...openColumns, 'done'] as const;
export type ColumnName = (typeof columnNames)[number];
export type Columns = Readonly<Record<ColumnName, readonly DeskOrder[]>>;

/** Where an order stands; what nobody took home is done, though it may set out again. */
export function columnOf({ status }: Pick<DeskOrder, 'status'>): ColumnName {
  if (isFinished(status)) return 'done';
  if (status === 'placed') return 'new';
  return status === 'accepted' || status === 'preparing' ? 'preparing' : 'way';
}

/**
 * Rings until it is answered, from when somebody is there to answer it; when scheduled, until it is begun; and until what its
 * customer asks is answered.
 */
export const isRinging = (order: Pick<DeskOrder, 'status' | 'dueAt' | 'answerFrom' | 'request'>, now: number): boolean =>
  order.request !== null || isDue(order, now) || (order.status === 'placed' && Date.parse(order.answerFrom) <= now);

const waitsSince = (order: DeskOrder): number => Date.parse(order.status === 'placed' ? order.answerFrom : order.dueAt!);

/** The order that has waited longest for a hand: it carries the one tomato button. */
export function oldestWaiting(orders: readonly DeskOrder[], now: number): DeskOrder | null {
  const waiting = orders.filter((order) => order.status === 'placed' || isDue(order, now));
  return waiting.reduce<DeskOrder | null>(
    (oldest, order) => (oldest === null || waitsSince(order) < waitsSince(oldest) ? order : oldest),
    null,
  );
}

type Rank = (order: DeskOrder) => number;
const by = (...ranks: Rank[]) => (a: DeskOrder, b: DeskOrder) => ranks.reduce((found, rank) => found || rank(a) - rank(b), 0);
const placed: Rank = (order) => Date.parse(order.placedAt);
const promised: Rank = (order) => Date.parse(order.promisedAt);

/** Oldest first; what is promised sooner is older. Done shows the newest first. `now` in epoch milliseconds. */
export function columnsOf(orders: readonly DeskOrder[], now: number): Columns {
  const of = (name: ColumnName) => orders.filter((order) => columnOf(order) === name);
  return {
    new: of('new').sort(by((order) => Date.parse(order.answerFrom), placed)),
    preparing: of('preparing').sort(by((order) => Number(isLater(order, now)), promised, placed)),
    way: of('way').sort(by(promised, placed)),
    done: of('done').sort(by((order) => -Date.parse(order.finishedAt ?? order.since))),
  };
}
