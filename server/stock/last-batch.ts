import type { Unit } from '@/domain/menu/shop';
import type { Fen } from '@/domain/money';
import type { Batch } from '@/domain/stock/cost';
import type { Reader, Tx } from '@/server/db';

/** What the last delivery made of a good's stock, counted as it is counted now; null: there was none, and nobody knows a cost. */
export async function lastBatch(door: Reader | Tx, item: string, unit: Unit): Promise<Batch | null> {
  const [row] = await door.$queryRaw<{ amount: number; worth: Fen }[]>`
    SELECT "left" AS "amount", "worth" FROM "StockEntry"
    WHERE "itemId" = ${item} AND "kind" = 'received' AND "unit" = ${unit} ORDER BY "seq" DESC LIMIT 1`;
  return row ?? null;
}
