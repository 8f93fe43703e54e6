import { Prisma } from '@/prisma/generated/client';
import type { LineShortage } from '@/domain/errors';
import type { Unit } from '@/domain/menu/shop';
import type { Tx } from '@/server/db';
import { type Amount, amountsTable, sumByItem } from '@/server/stock/amounts';
import { freeStockSql, heldSql } from '@/server/stock/held';
import { type ForOrder, noteOrder } from '@/server/stock/note-entries';
import { refuse } from '@/server/transact';

type ItemRow = { id: string; stock: number | null; soldOutUntil: Date | null };

/** Lines are served in order, so that the second of two that share the last pieces is told what is left for it. */
async function shortages(tx: Tx, lines: readonly Amount[], now: Date): Promise<LineShortage[]> {
  const ids = Prisma.join(lines.map(({ item }) => item));
  const rows = await tx.$queryRaw<ItemRow[]>`SELECT "id", ${freeStockSql} AS "stock", "soldOutUntil" FROM "Item" WHERE "id" IN (${ids})`;
  const left = new Map(
    rows.map((row) => [row.id, row.soldOutUntil && row.soldOutUntil > now ? 0 : (row.stock ?? Infinity)]),
  );
  return lines.flatMap(({ item, amount }, line) => {
    const there = left.get(item) ?? 0;
    if (there < amount) return [{ line, item, left: there }];
    left.set(item, there - amount);
    return [];
  });
}

/**
 * Takes the lines' goods from counted stock for an order that is written already: check and take are one conditional update
 * (rules.md, 7), and the ledger has its line in the same transaction. What group-buys hold for their members is left to them.
 * @param how `isHeld`: it was held for this order, whatever was marked sold out since
 * @throws Refusal `sold_out` naming every line that falls short.
 */
export async function takeStock(tx: Tx, lines: readonly Amount[], order: ForOrder, { isHeld = false } = {}): Promise<void> {
  const free = isHeld ? Prisma.sql`"stock"` : Prisma.sql`"stock" - ${heldSql}`;
  const onSale = isHeld ? Prisma.sql`TRUE` : Prisma.sql`("soldOutUntil" IS NULL OR "soldOutUntil" <= ${order.at})`;
  const taken = await tx.$executeRaw`
    WITH "wanted" ("id", "amount") AS (VALUES ${amountsTable(lines)})
    UPDATE "Item" SET "stock" = "stock" - "wanted"."amount" FROM "wanted"
    WHERE "Item"."id" = "wanted"."id" AND ("stock" IS NULL OR ${free} >= "wanted"."amount") AND ${onSale}`;
  if (taken !== sumByItem(lines).length) refuse({ code: 'sold_out', lines: await shortages(tx, lines, order.at) });
  await noteOrder(tx, 'sold', lines, order);
}

/** Of an order's line: what it took, in the unit that the good had then. */
export type Taken = Amount & { unit: Unit };

/**
 * Gives goods of an order back to counted stock, and notes it. Of a good that is sold by the other unit since, another count has
 * begun: pieces are no grams.
 */
export async function returnStock(tx: Tx, lines: readonly Taken[], order: ForOrder): Promise<void> {
  const unitOf = new Map(lines.map(({ item, unit }) => [item, unit]));
  const back = sumByItem(lines).map(([item, amount]) => Prisma.sql`(${item}, ${amount}, ${unitOf.get(item)})`);
  const came = await tx.$queryRaw<{ id: string }[]>`
    WITH "back" ("id", "amount", "unit") AS (VALUES ${Prisma.join(back)})
    UPDATE "Item" SET "stock" = "stock" + "back"."amount" FROM "back"
    WHERE "Item"."id" = "back"."id" AND "Item"."unit" = "back"."unit" RETURNING "id"`;
  const noted = lines.filter(({ item }) => came.some(({ id }) => id === item));
  if (noted.length > 0) await noteOrder(tx, 'returned', noted, order);
}
