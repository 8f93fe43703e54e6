import { read } from '@/server/db';

type Ledger = { id: string; stock: number | null; sum: number; left: number | null };

/** Goods whose stock is not what their ledger sums to, or not what its last line says was left; none: the books are right. */
export const wrongLedgers = (): Promise<Ledger[]> => read().$queryRaw<Ledger[]>`
  SELECT * FROM (
    SELECT "i"."id", "i"."stock", COALESCE(SUM("e"."amount"), 0) AS "sum",
      (SELECT "l"."left" FROM "StockEntry" AS "l" WHERE "l"."itemId" = "i"."id" ORDER BY "l"."seq" DESC LIMIT 1) AS "left"
    FROM "Item" AS "i" LEFT JOIN "StockEntry" AS "e" ON "e"."itemId" = "i"."id" GROUP BY "i"."id")
  WHERE COALESCE("stock", 0) <> "sum" OR COALESCE("left", 0) <> "sum"`;

/** What a good's ledger says, oldest first: `kind amount left`. */
export async function ledgerOf(item: string): Promise<string[]> {
  const rows = await read().stockEntry.findMany({ where: { itemId: item }, orderBy: { seq: 'asc' } });
  return rows.map(({ kind, amount, left }) => `${kind} ${amount} ${left}`);
}
