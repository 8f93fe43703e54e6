import { add, type Fen, weighed } from '@/domain/money';
import type { WeighedLine } from '@/domain/orders/weigh-lines';
import { paymentOver } from '@/domain/channels/voucher';
import type { Tx } from '@/server/db';
import { type ForOrder, noteOrder } from '@/server/stock/note-entries';
import type { OrderRow } from './order-row';
import { refuse } from '@/server/transact';

/** The line decides subtotal, total and what is to be paid, all at once (rules.md, 9). */
async function setTotals(tx: Tx, order: OrderRow, lineTotals: readonly Fen[]): Promise<void> {
  const subtotal = add(...lineTotals);
  const total = add(subtotal, order.deliveryFee, order.smallOrderFee);
  await tx.$executeRaw`UPDATE "Order" SET "subtotal" = ${subtotal}, "total" = ${total} WHERE "id" = ${order.id}`;
  const was = { method: order.paymentMethod, status: order.paymentStatus };
  const { method, status, amount } = paymentOver(was, total, order.vouchers);
  await tx.$executeRaw`UPDATE "Payment" SET "method" = ${method}, "status" = ${status}, "amount" = ${amount}
    WHERE "orderId" = ${order.id}`;
}

async function setLine(tx: Tx, orderId: string, position: number, finalGrams: number | null, total: Fen): Promise<void> {
  await tx.$executeRaw`UPDATE "OrderLine" SET "finalGrams" = ${finalGrams}, "total" = ${total}
    WHERE "orderId" = ${orderId} AND "position" = ${position}`;
}

/** What the scale took beyond the estimate was sold with the order; what it gave back came back. */
async function noteTaken(tx: Tx, item: string, taken: number, order: ForOrder): Promise<void> {
  if (taken !== 0) await noteOrder(tx, taken > 0 ? 'sold' : 'returned', [{ item, amount: Math.abs(taken) }], order);
}

/** The shelf has what the scale took; what the books thought is corrected, but there is never less than nothing. */
async function correctStock(tx: Tx, changes: ReadonlyMap<string, number>, order: ForOrder): Promise<Record<string, number>> {
  const applied: Record<string, number> = {};
  for (const [item, change] of changes) {
    const [row] = await tx.$queryRaw<{ stock: number | null }[]>`SELECT "stock" FROM "Item" WHERE "id" = ${item}`;
    if (!row || row.stock === null) continue;
    const taken = Math.min(change, row.stock);
    applied[item] = taken;
    await tx.$executeRaw`UPDATE "Item" SET "stock" = "stock" - ${taken} WHERE "id" = ${item}`;
    await noteTaken(tx, item, taken, order);
  }
  return applied;
}

/** Sets the weighed lines, and what depends on them; answers what it took from counted stock, for an undo. */
export async function weighOrder(tx: Tx, order: OrderRow, lines: readonly WeighedLine[], at: Date): Promise<Record<string, number>> {
  const changes = new Map<string, number>();
  for (const { line, grams, total, change } of lines) {
    await setLine(tx, order.id, line, grams, total);
    const { item } = order.lines[line]!;
    if (change !== 0) changes.set(item, (changes.get(item) ?? 0) + change);
  }
  const totals = order.lines.map((line, index) => lines.find((found) => found.line === index)?.total ?? line.total);
  await setTotals(tx, order, totals);
  return correctStock(tx, changes, { orderId: order.id, at });
}

/**
 * Puts the estimates back, as before the scale.
 * @throws Refusal `sold_out` when what the scale gave back to counted stock has been sold since.
 */
export async function unweighOrder(tx: Tx, order: OrderRow, taken: Readonly<Record<string, number>>, at: Date): Promise<void> {
  const totals = order.lines.map((line) => (line.grams === null ? line.total : weighed(line.unitPrice, line.grams)));
  for (const [position, line] of order.lines.entries()) {
    if (line.grams !== null) await setLine(tx, order.id, position, null, totals[position]!);
  }
  await setTotals(tx, order, totals);
  for (const [item, change] of Object.entries(taken)) {
    // What is not counted any more stays so.
    const changed = await tx.$executeRaw`UPDATE "Item" SET "stock" = "stock" + ${change}
      WHERE "id" = ${item} AND ("stock" IS NULL OR "stock" + ${change} >= 0)`;
    if (changed === 0) await refuseShort(tx, order, item);
    await noteTaken(tx, item, -change, { orderId: order.id, at });
  }
}

async function refuseShort(tx: Tx, order: OrderRow, item: string): Promise<never> {
  const [row] = await tx.$queryRaw<{ stock: number }[]>`SELECT "stock" FROM "Item" WHERE "id" = ${item}`;
  return refuse({ code: 'sold_out', lines: [{ line: order.lines.findIndex((line) => line.item === item), item, left: row?.stock ?? 0 }] });
}
