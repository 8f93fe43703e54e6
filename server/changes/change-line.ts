import { paymentOver } from '@/domain/channels/voucher';
import { isOutside } from '@/domain/channels/channel';
import type { Shop } from '@/domain/menu/shop';
import { fen } from '@/domain/money';
import type { RemovalReason } from '@/domain/orders/order-change';
import { type Charged, repriced } from '@/domain/orders/reprice';
import type { Actor } from '@/domain/orders/status';
import { backForLess } from '@/domain/payments/back-for-less';
import { type TakenBy, withInstead, withoutLine } from '@/domain/promotions/regrant';
import type { Tx } from '@/server/db';
import { changeLoad } from '@/server/orders/order-load';
import type { LineRow, OrderRow } from '@/server/orders/order-row';
import { recordEvent } from '@/server/orders/record-event';
import { amountOf } from '@/server/orders/release-order';
import { returnStock } from '@/server/orders/take-stock';
import { oweRefund } from '@/server/payments/owe-refund';
import { readMoney } from '@/server/payments/read-money';
import { reprintChanged } from '@/server/printing/queue-tickets';
import { keepDiscounts } from '@/server/promotions/keep-discounts';
import { randomId } from '@/server/random';
import { dropOfferFor } from './drop-offers';

export type By = { actor: Actor; staffId: string | null; at: Date };

/** What comes in a line's place; its goods are taken from the stock already. */
export type Instead = Omit<LineRow, 'id' | 'position' | 'finalGrams'>;

export type LineChange = { order: OrderRow; shop: Shop; line: LineRow; by: By } & (
  | { why: Exclude<RemovalReason, 'swapped'>; instead: null }
  | { why: 'swapped'; instead: Instead }
);

/** A customer who does not want what would come instead has not called anything off: the shop had none. */
const takenBy = (why: RemovalReason): TakenBy => (why === 'asked' ? 'customer' : 'shop');

/**
 * Takes a line out of an order that was read in this transaction, or puts another in its place: its stock, the order's share
 * of its beat, totals, what is to be paid or goes back, its events and its papers, all at once (rules.md, 3, 8 and 14).
 */
export async function changeLine(tx: Tx, { order, shop, line, why, instead, by }: LineChange): Promise<void> {
  const { at, staffId } = by;
  await tx.$executeRaw`INSERT INTO "RemovedLine" ("lineId", "why", "total", "removedAt") VALUES (${line.id}, ${why}, ${line.total}, ${at})`;
  await tx.$executeRaw`UPDATE "OrderLine" SET "total" = 0 WHERE "id" = ${line.id}`;
  await dropOfferFor(tx, line.id, at);
  // Their wish has come true, whoever made it so.
  await tx.$executeRaw`DELETE FROM "ChangeRequest" WHERE "lineId" = ${line.id}`;
  await returnStock(tx, [amountOf(line)], { orderId: order.id, at });
  const added = instead && (await addLine(tx, order, instead));
  const left = [...order.lines.filter(({ id }) => id !== line.id), ...(added ? [added] : [])];
  await changeLoad(tx, order, left, shop.limits?.piecesPerBag);
  const granted = added ? withInstead(order.discounts, line, added) : withoutLine(order.discounts, line.id, takenBy(why));
  const charged = repriced(order, left, shop, await keepDiscounts(tx, granted, left));
  await settleTotals(tx, order, charged, { line, staffId, at });
  const less = order.discounts.length > 0 && { less: { amount: fen(order.total - charged.total), keepsDiscount: takenBy(why) === 'shop' } };
  const facts = added ? { change: { line: line.position, instead: added.position } } : { reason: why, change: { line: line.position, ...less } };
  await recordEvent(tx, { orderId: order.id, shopId: order.shopId, type: added ? 'line_swapped' : 'line_removed', ...by, facts });
  await reprintChanged(tx, order.id, at);
}

/** A line after all others; of weighed goods as many grams are brought as were offered, whatever the scale would say. */
async function addLine(tx: Tx, order: OrderRow, line: Instead): Promise<LineRow> {
  const id = randomId('lin');
  const position = Math.max(...[...order.lines, ...order.removed].map((each) => each.position)) + 1;
  await tx.$executeRaw`
    INSERT INTO "OrderLine" ("id", "orderId", "position", "itemId", "nameZh", "nameEn", "picture", "unit", "unitPrice", "quantity",
      "grams", "finalGrams", "optionsJson", "total")
    VALUES (${id}, ${order.id}, ${position}, ${line.item}, ${line.nameZh}, ${line.nameEn}, ${line.picture}, ${line.unit}, ${line.unitPrice},
      ${line.quantity}, ${line.grams}, ${line.grams}, ${JSON.stringify(line.options)}, ${line.total})`;
  return { ...line, id, position, finalGrams: line.grams };
}

type Why = { line: LineRow; staffId: string | null; at: Date };

/** The order's sums and what is to be collected; what has come for it above that goes back. */
async function settleTotals(tx: Tx, order: OrderRow, { subtotal, deliveryFee, smallOrderFee, total }: Charged, { line, staffId, at }: Why): Promise<void> {
  await tx.$executeRaw`UPDATE "Order" SET "subtotal" = ${subtotal}, "deliveryFee" = ${deliveryFee}, "smallOrderFee" = ${smallOrderFee},
    "total" = ${total} WHERE "id" = ${order.id}`;
  const was = { method: order.paymentMethod, status: order.paymentStatus, amount: order.paymentAmount };
  const { method, status, amount } = paymentOver(was, total, order.vouchers);
  await tx.$executeRaw`UPDATE "Payment" SET "method" = ${method}, "status" = ${status}, "amount" = ${amount} WHERE "orderId" = ${order.id}`;
  const lowered = { before: order.total, now: total, vouchers: order.vouchers, isOutside: isOutside(order.channel) };
  const back = backForLess(await readMoney(tx, order.id), lowered);
  if (back === 0) return;
  const lines = [{ line: line.id, amount: fen(Math.min(back, line.total)) }];
  await oweRefund(tx, { orderId: order.id, amount: back, lines, why: 'line_removed', staffId, at });
}
