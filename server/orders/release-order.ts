import type { Capacity } from '@/domain/slots/capacity';
import type { Tx } from '@/server/db';
import { dropOffersOf } from '@/server/changes/drop-offers';
import { dropTickets } from '@/server/printing/queue-tickets';
import { reclaimCoupon, releaseCoupon } from '@/server/promotions/redeem-coupon';
import { readLoad } from './order-load';
import type { LineRow, OrderRow } from './order-row';
import { retakeSeat, returnSeat } from './seats';
import { returnStock, type Taken, takeStock } from './take-stock';

/** Pieces or grams that a line took from the stock. */
export const amountOf = ({ item, unit, ...line }: LineRow): Taken => ({ item, unit, amount: line.finalGrams ?? line.grams ?? line.quantity });

const amountsOf = (order: OrderRow): Taken[] => order.lines.map(amountOf);

/**
 * Gives back the stock, the coupon and the seat, with its dishes and bags, of an order that was called off, and what was held to come
 * instead of a line; its tickets that wait need no paper any more, and what hangs in a kitchen is taken back.
 * @param at of the event that calls it off
 */
export async function releaseOrder(tx: Tx, order: OrderRow, at: Date): Promise<void> {
  await dropTickets(tx, order.id, at);
  await dropOffersOf(tx, order.id, at);
  await releaseCoupon(tx, order.id, at);
  await returnStock(tx, amountsOf(order), { orderId: order.id, at });
  await returnSeat(tx, order.shopId, order.slotStartsAt, await readLoad(tx, order.id));
}

/**
 * Takes stock, seat and coupon again, for a rejection that is taken back.
 * @throws Refusal `sold_out`, `slot_full` or `coupon_unusable` when somebody else has them by now.
 */
export async function reclaimOrder(
  tx: Tx,
  order: OrderRow,
  terms: Capacity,
  at: Date,
): Promise<void> {
  await reclaimCoupon(tx, order.id);
  await takeStock(tx, amountsOf(order), { orderId: order.id, at });
  await retakeSeat(tx, order.shopId, order.slotStartsAt, terms, await readLoad(tx, order.id));
}
