import type { Capacity } from '@/domain/slots/capacity';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { dropTickets } from '@/server/printing/queue-tickets';
import { readLoad } from './order-load';
import type { OrderRow } from './order-row';
import { retakeSeat, returnSeat } from './seats';
import type { Amount } from '@/server/stock/amounts';
import { returnStock, takeStock } from './take-stock';

const amountsOf = (order: OrderRow): Amount[] =>
  order.lines.map((line) => ({ item: line.item, amount: line.finalGrams ?? line.grams ?? line.quantity }));

/**
 * Gives back the stock and the seat, with its dishes and bags, of an order that was called off; its tickets that wait need no
 * paper any more, and what hangs in a kitchen is taken back.
 */
export async function releaseOrder(tx: Tx, order: OrderRow): Promise<void> {
  const at = now();
  await dropTickets(tx, order.id, at);
  await returnStock(tx, amountsOf(order), { orderId: order.id, at });
  await returnSeat(tx, order.shopId, order.slotStartsAt, await readLoad(tx, order.id));
}

/**
 * Takes stock and seat again, for a rejection that is taken back.
 * @throws Refusal `sold_out` or `slot_full` when somebody else has them by now.
 */
export async function reclaimOrder(
  tx: Tx,
  order: OrderRow,
  terms: Capacity,
  at: Date,
): Promise<void> {
  await takeStock(tx, amountsOf(order), { orderId: order.id, at });
  await retakeSeat(tx, order.shopId, order.slotStartsAt, terms, await readLoad(tx, order.id));
}
