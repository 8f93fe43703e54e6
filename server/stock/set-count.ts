import type { Tx } from '@/server/db';
import { type ByHand, noteByHand } from './note-entries';

/** `was` is what its writer saw: pieces or grams; null: not counted. */
type Count = { item: string; was: number | null; now: number | null };

/**
 * Sets a count, unless orders or another hand have moved it since it was shown, and notes the difference. What is no longer
 * counted leaves the ledger with nothing, so that counting it anew begins at what is found.
 * @returns whether it was set
 */
export async function setCount(tx: Tx, { item, was, now }: Count, by: ByHand): Promise<boolean> {
  const set = await tx.$executeRaw`UPDATE "Item" SET "stock" = ${now} WHERE "id" = ${item} AND "stock" IS ${was}`;
  if (set === 0) return false;
  if (was === null && now === null) return true;
  await noteByHand(tx, { item, kind: now === null ? 'uncounted' : 'counted', amount: (now ?? 0) - (was ?? 0) }, by);
  return true;
}

/** A good is not counted any more, whatever it is counted at by now. */
export async function stopCounting(tx: Tx, item: string, by: ByHand): Promise<void> {
  const [row] = await tx.$queryRaw<{ stock: number | null }[]>`SELECT "stock" FROM "Item" WHERE "id" = ${item}`;
  if (row) await setCount(tx, { item, was: row.stock, now: null }, by);
}
