import { Prisma } from '@/prisma/generated/client';
import type { LineShortage } from '@/domain/errors';
import type { Unit } from '@/domain/menu/shop';
import type { Tx } from '@/server/db';
import { type Amount, amountsTable, sumByItem } from '@/server/stock/amounts';
import { freeStockSql, heldSql } from '@/server/stock/held';
import { type ForOrder, noteOrder } from '@/server/stock/note-entries';
import { refuse } from '@/server/transact';

type ItemRow = { id: string; stock: number | null; soldOutUntil: Date | null };

/** What a line takes: so many of its good, and of a set as many of each of its dishes. */
export type Wanted = Amount & { parts: readonly { item: string }[] };

/** The goods of a line, one by one. A set is a good, too: it may be marked as sold out, or counted besides. */
const goodsOf = ({ item, amount, parts }: Wanted): Amount[] => [item, ...parts.map((part) => part.item)].map((good) => ({ item: good, amount }));

/**
 * Lines are served in order, so that the second of two that share the last pieces is told what is left for it. Of a set it is told
 * by the dish that there is least of.
 */
async function shortages(tx: Tx, lines: readonly Wanted[], now: Date): Promise<LineShortage[]> {
  const ids = Prisma.join(lines.flatMap(goodsOf).map(({ item }) => item));
  const rows = await tx.$queryRaw<ItemRow[]>`SELECT "id", ${freeStockSql} AS "stock", "soldOutUntil" FROM "Item" WHERE "id" IN (${ids})`;
  const left = new Map(
    rows.map((row) => [row.id, row.soldOutUntil && row.soldOutUntil > now ? 0 : (row.stock ?? Infinity)]),
  );
  return lines.flatMap((wanted, line) => {
    const sums = sumByItem(goodsOf(wanted));
    const there = sums.map(([item, amount]) => ({ line, item, left: Math.floor(((left.get(item) ?? 0) * wanted.amount) / amount) }));
    const least = there.reduce((a, b) => (b.left < a.left ? b : a));
    if (least.left < wanted.amount) return [least];
    for (const [item, amount] of sums) left.set(item, left.get(item)! - amount);
    return [];
  });
}

/**
 * Takes the lines' goods, of sets their dishes, from counted stock for an order that is written already: check and take are one conditional update
 * (rules.md, 7), and the ledger has its line in the same transaction. What group-buys hold for their members is left to them.
 * @param how `isHeld`: it was held for this order, whatever was marked sold out since
 * @throws Refusal `sold_out` naming every line that falls short.
 */
export async function takeStock(tx: Tx, lines: readonly Wanted[], order: ForOrder, { isHeld = false } = {}): Promise<void> {
  const goods = lines.flatMap(goodsOf);
  const free = isHeld ? Prisma.sql`"stock"` : Prisma.sql`"stock" - ${heldSql}`;
  const onSale = isHeld ? Prisma.sql`TRUE` : Prisma.sql`("soldOutUntil" IS NULL OR "soldOutUntil" <= ${order.at})`;
  const taken = await tx.$executeRaw`
    WITH "wanted" ("id", "amount") AS (VALUES ${amountsTable(goods)})
    UPDATE "Item" SET "stock" = "stock" - "wanted"."amount" FROM "wanted"
    WHERE "Item"."id" = "wanted"."id" AND ("stock" IS NULL OR ${free} >= "wanted"."amount") AND ${onSale}`;
  if (taken !== sumByItem(goods).length) refuse({ code: 'sold_out', lines: await shortages(tx, lines, order.at) });
  await noteOrder(tx, 'sold', goods, order);
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
