import { add, type Fen, weighed } from '@/domain/money';
import type { WeighedLine } from '@/domain/orders/weigh-lines';
import { paymentOver } from '@/domain/channels/voucher';
import type { Tx } from '@/server/db';
import type { LineRow, OrderRow } from './order-row';
import { refuse } from '@/server/transact';

/** The line decides subtotal, total and what is to be paid, all at once (rules.md, 9). */
async function setTotals(tx: Tx, order: OrderRow, lineTotals: readonly Fen[]): Promise<void> {
  const subtotal = add(...lineTotals);
  const total = add(subtotal, order.deliveryFee, order.smallOrderFee);
  await tx.$executeRaw`UPDATE "Order" SET "subtotal" = ${subtotal}, "total" = ${total} WHERE "id" = ${order.id}`;
  const was = { method: order.paymentMethod, status: order.paymentStatus, amount: order.paymentAmount };
  const { method, status, amount } = paymentOver(was, total, order.vouchers);
  await tx.$executeRaw`UPDATE "Payment" SET "method" = ${method}, "status" = ${status}, "amount" = ${amount}
    WHERE "orderId" = ${order.id}`;
}

async function setLine(tx: Tx, { id }: LineRow, finalGrams: number | null, total: Fen): Promise<void> {
  await tx.$executeRaw`UPDATE "OrderLine" SET "finalGrams" = ${finalGrams}, "total" = ${total} WHERE "id" = ${id}`;
}

/** The shelf has what the scale took; what the books thought is corrected, but there is never less than nothing. */
async function correctStock(tx: Tx, changes: ReadonlyMap<string, number>): Promise<Record<string, number>> {
  const applied: Record<string, number> = {};
  for (const [item, change] of changes) {
    const [row] = await tx.$queryRaw<{ stock: number | null }[]>`SELECT "stock" FROM "Item" WHERE "id" = ${item}`;
    if (!row || row.stock === null) continue;
    applied[item] = Math.min(change, row.stock);
    await tx.$executeRaw`UPDATE "Item" SET "stock" = "stock" - ${applied[item]} WHERE "id" = ${item}`;
  }
  return applied;
}

/** Sets the weighed lines, and what depends on them; answers what it took from counted stock, for an undo. */
export async function weighOrder(tx: Tx, order: OrderRow, lines: readonly WeighedLine[]): Promise<Record<string, number>> {
  const changes = new Map<string, number>();
  for (const { line, grams, total, change } of lines) {
    const found = order.lines[line]!;
    await setLine(tx, found, grams, total);
    if (change !== 0) changes.set(found.item, (changes.get(found.item) ?? 0) + change);
  }
  const totals = order.lines.map((line, index) => lines.find((found) => found.line === index)?.total ?? line.total);
  await setTotals(tx, order, totals);
  return correctStock(tx, changes);
}

/**
 * Puts the estimates back, as before the scale; a substitute was never on it, its grams stay.
 * @param places of the lines that were weighed, from 0
 * @throws Refusal `sold_out` when what the scale gave back to counted stock has been sold since.
 */
export async function unweighOrder(tx: Tx, order: OrderRow, taken: Readonly<Record<string, number>>, places: readonly number[]): Promise<void> {
  const totals = order.lines.map((line, place) => (places.includes(place) ? weighed(line.unitPrice, line.grams!) : line.total));
  for (const place of places) await setLine(tx, order.lines[place]!, null, totals[place]!);
  await setTotals(tx, order, totals);
  for (const [item, change] of Object.entries(taken)) {
    // What is not counted any more stays so.
    const changed = await tx.$executeRaw`UPDATE "Item" SET "stock" = "stock" + ${change}
      WHERE "id" = ${item} AND ("stock" IS NULL OR "stock" + ${change} >= 0)`;
    if (changed === 0) await refuseShort(tx, order, item);
  }
}

async function refuseShort(tx: Tx, order: OrderRow, item: string): Promise<never> {
  const [row] = await tx.$queryRaw<{ stock: number }[]>`SELECT "stock" FROM "Item" WHERE "id" = ${item}`;
  return refuse({ code: 'sold_out', lines: [{ line: order.lines.findIndex((line) => line.item === item), item, left: row?.stock ?? 0 }] });
}
