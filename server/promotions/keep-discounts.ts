import { Prisma } from '@/prisma/generated/client';
import { lineKey } from '@/domain/cart/cart';
import { add, type Fen, zero } from '@/domain/money';
import type { Discount } from '@/domain/promotions/promotion';
import { type Granted, regrant, type StandingLine } from '@/domain/promotions/regrant';
import type { Tx } from '@/server/db';
import type { LineRow } from '@/server/orders/order-row';
import { randomId } from '@/server/random';

/** Writes what promotions take off an order whose lines are written already, in their order. */
export async function insertDiscounts(tx: Tx, orderId: string, discounts: readonly Discount[], lineIds: readonly string[]): Promise<void> {
  for (const { promotion, kind, name, amount, off, shares } of discounts) {
    const id = randomId('dsc');
    await tx.$executeRaw`INSERT INTO "OrderDiscount" ("id", "orderId", "promotionId", "kind", "nameZh", "nameEn", "granted", "amount", "offJson")
      VALUES (${id}, ${orderId}, ${promotion}, ${kind}, ${name.zh}, ${name.en}, ${amount}, ${amount}, ${off && JSON.stringify(off)})`;
    await insertShares(tx, id, shares.flatMap((share, place) => (share === null ? [] : [[lineIds[place]!, share] as const])));
  }
}

async function insertShares(tx: Tx, discount: string, shares: readonly (readonly [string, Fen])[]): Promise<void> {
  if (shares.length === 0) return;
  const rows = shares.map(([line, amount]) => Prisma.sql`(${discount}, ${line}, ${amount})`);
  await tx.$executeRaw`INSERT INTO "LineDiscount" ("discountId", "lineId", "amount") VALUES ${Prisma.join(rows)}`;
}

const standing = (lines: readonly LineRow[], scaled: ReadonlyMap<string, Pick<LineRow, 'total' | 'finalGrams'>>): StandingLine[] =>
  lines.map((line) => {
    const { id, item, options, quantity, grams, finalGrams, total } = { ...line, ...scaled.get(line.id) };
    return { id, key: lineKey({ item, options: options.map((option) => option.id).sort() }), quantity, grams: finalGrams ?? grams, total };
  });

/**
 * Brings an order's discounts in step with the lines that it has now, and answers what they come to.
 * @param granted as the change left them, before their shares are split anew
 * @param scaled what the scale has just made of lines, by their id
 */
export async function keepDiscounts(
  tx: Tx,
  granted: readonly Granted[],
  lines: readonly LineRow[],
  scaled: ReadonlyMap<string, Pick<LineRow, 'total' | 'finalGrams'>> = new Map(),
): Promise<Fen> {
  const now = regrant(granted, standing(lines, scaled), new Set(scaled.keys()));
  for (const { id, granted: promised, amount, shares } of now) {
    await tx.$executeRaw`UPDATE "OrderDiscount" SET "granted" = ${promised}, "amount" = ${amount} WHERE "id" = ${id}`;
    await tx.$executeRaw`DELETE FROM "LineDiscount" WHERE "discountId" = ${id}`;
    await insertShares(tx, id, [...shares]);
  }
  return add(zero, ...now.map(({ amount }) => amount));
}
