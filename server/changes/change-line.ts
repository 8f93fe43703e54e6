import type { Shop } from '@/domain/menu/shop';
import { type Fen, fen } from '@/domain/money';
import type { RemovalReason } from '@/domain/orders/order-change';
import { repriced } from '@/domain/orders/reprice';
import type { Actor } from '@/domain/orders/status';
import { type TakenBy, withInstead, withoutLine } from '@/domain/promotions/regrant';
import type { Tx } from '@/server/db';
import { changeLoad } from '@/server/orders/order-load';
import type { LineRow, OrderRow } from '@/server/orders/order-row';
import { recordEvent } from '@/server/orders/record-event';
import { takenBy } from '@/server/orders/release-order';
import { returnStock } from '@/server/orders/take-stock';
import { settleTotals } from '@/server/payments/settle-totals';
import { reprintChanged } from '@/server/printing/queue-tickets';
import { keepDiscounts } from '@/server/promotions/keep-discounts';
import { randomId } from '@/server/random';
import { dropOfferFor } from './drop-offers';

export type By = { actor: Actor; staffId: string | null; at: Date };

/** What comes in a line's place; its goods are taken from the stock already. It is no set. */
export type Instead = Omit<LineRow, 'id' | 'position' | 'finalGrams' | 'parts'>;

export type LineChange = { order: OrderRow; shop: Shop; line: LineRow; by: By } & (
  | { why: Exclude<RemovalReason, 'swapped'>; instead: null }
  | { why: 'swapped'; instead: Instead }
);

/** A customer who does not want what would come instead has not called anything off: the shop had none. */
const wishOf = (why: RemovalReason): TakenBy => (why === 'asked' ? 'customer' : 'shop');

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
  await returnStock(tx, takenBy(line), { orderId: order.id, at });
  const added = instead && (await addLine(tx, order, instead));
  const left = [...order.lines.filter(({ id }) => id !== line.id), ...(added ? [added] : [])];
  await changeLoad(tx, order, left, shop.limits?.piecesPerBag);
  const granted = added ? withInstead(order.discounts, line, added) : withoutLine(order.discounts, line.id, wishOf(why));
  const charged = repriced(order, left, shop, await keepDiscounts(tx, granted, left));
  const lines = (back: Fen) => [{ line: line.id, amount: fen(Math.min(back, line.total)) }];
  await settleTotals(tx, order, charged, { why: 'line_removed', lines, staffId, at });
  const less = order.discounts.length > 0 && { less: { amount: fen(order.total - charged.total), keepsDiscount: wishOf(why) === 'shop' } };
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
  return { ...line, id, position, finalGrams: line.grams, parts: [] };
}
