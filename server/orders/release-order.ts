import type { Capacity } from '@/domain/slots/capacity';
import type { Tx } from '@/server/db';
import { dropOffersOf } from '@/server/changes/drop-offers';
import { dropTickets } from '@/server/printing/queue-tickets';
import { reclaimCoupon, releaseCoupon } from '@/server/promotions/redeem-coupon';
import { readLoad } from './order-load';
import type { LineRow, OrderRow } from './order-row';
import { retakeSeat, returnSeat } from './seats';
import { returnStock, type Taken, takeStock, type Wanted } from './take-stock';

const wantedOf = ({ item, parts, ...line }: LineRow): Wanted => ({ item, parts, amount: line.finalGrams ?? line.grams ?? line.quantity });

/** What a line took from the stock, pieces or grams: its good, and of a set the dishes that it was made of when it was ordered. */
export function takenBy(line: LineRow): Taken[] {
  const { item, amount, parts } = wantedOf(line);
  return [{ item, unit: line.unit, amount }, ...parts.map((part): Taken => ({ item: part.item, unit: 'each', amount }))];
}

/**
 * Gives back the stock, the coupon and the seat, with its dishes and bags, of an order that was called off, and what was held to come
 * instead of a line; its tickets that wait need no paper any more, and what hangs in a kitchen is taken back.
 * @param at of the event that calls it off
 */
export async function releaseOrder(tx: Tx, order: OrderRow, at: Date): Promise<void> {
  await dropTickets(tx, order.id, at);
  await dropOffersOf(tx, order.id, at);
  await releaseCoupon(tx, order.id, at);
  await returnStock(tx, order.lines.flatMap(takenBy), { orderId: order.id, at });
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
  await takeStock(tx, order.lines.map(wantedOf), { orderId: order.id, at });
  await retakeSeat(tx, order.shopId, order.slotStartsAt, terms, await readLoad(tx, order.id));
}
