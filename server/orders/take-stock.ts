import { Prisma } from '@/prisma/generated/client';
import type { LineShortage } from '@/domain/errors';
import type { Unit } from '@/domain/menu/shop';
import type { Tx } from '@/server/db';
import { refuse } from '@/server/transact';

/** Pieces or grams of one item. */
export type Amount = { item: string; amount: number };

type ItemRow = { id: string; stock: number | null; soldOutUntil: Date | null };

function sumByItem(lines: readonly Amount[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const { item, amount } of lines) sums.set(item, (sums.get(item) ?? 0) + amount);
  return [...sums];
}

const amountsTable = (lines: readonly Amount[]): Prisma.Sql =>
  Prisma.join(sumByItem(lines).map(([item, amount]) => Prisma.sql`(${item}, ${amount})`));

/** Lines are served in order, so that the second of two that share the last pieces is told what is left for it. */
async function shortages(tx: Tx, lines: readonly Amount[], now: Date): Promise<LineShortage[]> {
  const ids = Prisma.join(lines.map(({ item }) => item));
  const rows = await tx.$queryRaw<ItemRow[]>`SELECT "id", "stock", "soldOutUntil" FROM "Item" WHERE "id" IN (${ids})`;
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
 * Takes the lines' goods from counted stock: check and take are one conditional update (rules.md, 7).
 * @throws Refusal `sold_out` naming every line that falls short.
 */
export async function takeStock(tx: Tx, lines: readonly Amount[], now: Date): Promise<void> {
  const taken = await tx.$executeRaw`
    WITH "wanted" ("id", "amount") AS (VALUES ${amountsTable(lines)})
    UPDATE "Item" SET "stock" = "stock" - "wanted"."amount" FROM "wanted"
    WHERE "Item"."id" = "wanted"."id" AND ("stock" IS NULL OR "stock" >= "wanted"."amount")
      AND ("soldOutUntil" IS NULL OR "soldOutUntil" <= ${now})`;
  if (taken === sumByItem(lines).length) return;
  refuse({ code: 'sold_out', lines: await shortages(tx, lines, now) });
}

/**
 * Gives the goods of an order that was called off back to counted stock. Of a good that is sold by the other unit since,
 * another count has begun: pieces are no grams.
 */
export async function returnStock(tx: Tx, lines: readonly (Amount & { unit: Unit })[]): Promise<void> {
  const unitOf = new Map(lines.map(({ item, unit }) => [item, unit]));
  const back = sumByItem(lines).map(([item, amount]) => Prisma.sql`(${item}, ${amount}, ${unitOf.get(item)})`);
  await tx.$executeRaw`
    WITH "back" ("id", "amount", "unit") AS (VALUES ${Prisma.join(back)})
    UPDATE "Item" SET "stock" = "stock" + "back"."amount" FROM "back"
    WHERE "Item"."id" = "back"."id" AND "Item"."unit" = "back"."unit"`;
}
