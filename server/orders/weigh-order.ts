import { add, type Fen, fen, weighed } from '@/domain/money';
import type { Unit } from '@/domain/menu/shop';
import type { WeighedLine } from '@/domain/orders/weigh-lines';
import { paymentOver } from '@/domain/channels/voucher';
import type { Tx } from '@/server/db';
import { keepDiscounts } from '@/server/promotions/keep-discounts';
import { type ForOrder, noteOrder } from '@/server/stock/note-entries';
import type { LineRow, OrderRow } from './order-row';
import type { StepRecord } from './record-event';
import { refuse } from '@/server/transact';

/** What weighing changed besides the lines, for an undo. */
type Weighing = Pick<StepRecord, 'payment' | 'stock'>;

type Scaled = { total: Fen; finalGrams: number | null };

/** The lines that were on the scale decide subtotal, discounts, total and what is to be paid, all at once (rules.md, 9). */
async function setTotals(tx: Tx, order: OrderRow, scaled: ReadonlyMap<string, Scaled>): Promise<Pick<Weighing, 'payment'>> {
  const subtotal = add(...order.lines.map(({ id, total }) => scaled.get(id)?.total ?? total));
  const off = await keepDiscounts(tx, order.discounts, order.lines, scaled);
  const total = fen(add(subtotal, order.deliveryFee, order.smallOrderFee) - off);
  await tx.$executeRaw`UPDATE "Order" SET "subtotal" = ${subtotal}, "total" = ${total} WHERE "id" = ${order.id}`;
  const was = { method: order.paymentMethod, status: order.paymentStatus, amount: order.paymentAmount };
  const { method, status, amount } = paymentOver(was, total, order.vouchers);
  await tx.$executeRaw`UPDATE "Payment" SET "method" = ${method}, "status" = ${status}, "amount" = ${amount}
    WHERE "orderId" = ${order.id}`;
  return method === was.method ? {} : { payment: { ...was, became: status } };
}

async function setLine(tx: Tx, { id }: Pick<LineRow, 'id'>, finalGrams: number | null, total: Fen): Promise<void> {
  await tx.$executeRaw`UPDATE "OrderLine" SET "finalGrams" = ${finalGrams}, "total" = ${total} WHERE "id" = ${id}`;
}

/** What the scale took beyond the estimate was sold with the order; what it gave back came back. */
async function noteTaken(tx: Tx, item: string, taken: number, order: ForOrder): Promise<void> {
  if (taken !== 0) await noteOrder(tx, taken > 0 ? 'sold' : 'returned', [{ item, amount: Math.abs(taken) }], order);
}

/**
 * The shelf has what the scale took; what the books thought is corrected, but there is never less than nothing. A good that
 * is sold by the piece since is counted anew, and grams are no pieces.
 */
async function correctStock(tx: Tx, changes: ReadonlyMap<string, number>, order: ForOrder): Promise<Record<string, number>> {
  const applied: Record<string, number> = {};
  for (const [item, change] of changes) {
    const [row] = await tx.$queryRaw<{ stock: number | null }[]>`
      SELECT "stock" FROM "Item" WHERE "id" = ${item} AND "unit" = 'weight'`;
    if (!row || row.stock === null) continue;
    const taken = Math.min(change, row.stock);
    applied[item] = taken;
    await tx.$executeRaw`UPDATE "Item" SET "stock" = "stock" - ${taken} WHERE "id" = ${item}`;
    await noteTaken(tx, item, taken, order);
  }
  return applied;
}

/**
 * Sets the weighed lines, and what depends on them; answers what it took from counted stock, and how the order was to be
 * paid where vouchers cover it now, or do no longer.
 */
export async function weighOrder(tx: Tx, order: OrderRow, lines: readonly WeighedLine[], at: Date): Promise<Weighing> {
  const changes = new Map<string, number>();
  const scaled = new Map<string, Scaled>();
  for (const { line, grams, total, change } of lines) {
    const found = order.lines[line]!;
    await setLine(tx, found, grams, total);
    scaled.set(found.id, { total, finalGrams: grams });
    if (change !== 0) changes.set(found.item, (changes.get(found.item) ?? 0) + change);
  }
  const paid = await setTotals(tx, order, scaled);
  return { ...paid, stock: await correctStock(tx, changes, { orderId: order.id, at }) };
}

/** The lines that were weighed, from 0, and when they are taken off the scale. */
type Unweighing = { places: readonly number[]; at: Date };

/**
 * Puts the estimates back, as before the scale; a substitute was never on it, its grams stay.
 * Of what is sold by the piece by now another count has begun.
 * @throws Refusal `sold_out` when what the scale gave back to counted stock has been sold since.
 */
export async function unweighOrder(tx: Tx, order: OrderRow, { payment, stock = {} }: Weighing, { places, at }: Unweighing): Promise<void> {
  const estimates = places.map((place) => order.lines[place]!).map((line) => [line.id, { total: weighed(line.unitPrice, line.grams!), finalGrams: null }] as const);
  for (const [id, { total }] of estimates) await setLine(tx, { id }, null, total);
  const before = payment ? { ...order, paymentMethod: payment.method, paymentStatus: payment.status } : order;
  await setTotals(tx, before, new Map(estimates));
  for (const [item, change] of Object.entries(stock)) {
    const [row] = await tx.$queryRaw<{ unit: Unit }[]>`SELECT "unit" FROM "Item" WHERE "id" = ${item}`;
    if (row?.unit !== 'weight') continue;
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
