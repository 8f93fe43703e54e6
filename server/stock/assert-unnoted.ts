import { Prisma } from '@/prisma/generated/client';
import { kindsByHand } from '@/domain/stock/entry';
import type { Reader, Tx } from '@/server/db';
import { refuse } from '@/server/transact';

/** The last line that somebody wrote by hand of each of these goods; those without one are missing. */
export async function lastByHand(door: Reader | Tx, items: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (items.length === 0) return new Map();
  const rows = await door.$queryRaw<{ item: string; seq: number }[]>`
    SELECT "itemId" AS "item", MAX("seq") AS "seq" FROM "StockEntry"
    WHERE "itemId" IN (${Prisma.join([...items])}) AND "kind" IN (${Prisma.join([...kindsByHand])}) GROUP BY "itemId"`;
  return new Map(rows.map(({ item, seq }) => [item, seq]));
}

/** `seen`: the last line by hand as the screen showed it; 0: none. */
export type Seen = { item: string; seen: number };

/**
 * A delivery adds to whatever there is, so a second tap, or a retry after a lost answer, would add it twice: it names the last line
 * that its writer saw, and is refused once there is a later one.
 * @throws Refusal `stock_noted` naming the goods
 */
export async function assertUnnoted(tx: Tx, shown: readonly Seen[]): Promise<void> {
  const last = await lastByHand(tx, shown.map(({ item }) => item));
  const items = shown.filter(({ item, seen }) => (last.get(item) ?? 0) !== seen).map(({ item }) => item);
  if (items.length > 0) refuse({ code: 'stock_noted', items });
}
