import type { Fen } from '@/domain/money';
import type { kindsByHand, WasteReason } from '@/domain/stock/entry';
import type { Tx } from '@/server/db';
import { type Amount, amountsTable } from './amounts';

/** The order that goods are taken for, or come back from, and when. */
export type ForOrder = { orderId: string; at: Date };

/** Who moves stock by hand, and when; `staffId` null: the set-up. */
export type ByHand = { staffId: string | null; at: Date };

/**
 * Notes what an order has just taken from counted stock or given back, in the transaction that did; goods that are not counted
 * have no ledger. One line a good, however many lines of the order hold it.
 */
export async function noteOrder(tx: Tx, kind: 'sold' | 'returned', lines: readonly Amount[], { orderId, at }: ForOrder): Promise<void> {
  const sign = kind === 'sold' ? -1 : 1;
  await tx.$executeRaw`
    WITH "moved" ("id", "amount") AS (VALUES ${amountsTable(lines)})
    INSERT INTO "StockEntry" ("itemId", "kind", "unit", "amount", "left", "at", "orderId")
    SELECT "Item"."id", ${kind}, "Item"."unit", ${sign} * "moved"."amount", "Item"."stock", ${at}, ${orderId}
    FROM "moved" JOIN "Item" ON "Item"."id" = "moved"."id" WHERE "Item"."stock" IS NOT NULL`;
}

type MoveByHand = Amount & {
  kind: (typeof kindsByHand)[number];
  /** Of a delivery: fen for it, and what all there is has cost with it. */
  paid?: Fen;
  worth?: Fen;
  /** Of waste. */
  reason?: WasteReason;
};

/** Notes what somebody has just moved by hand, signed as it changed the stock. */
export async function noteByHand(tx: Tx, { item, kind, amount, paid, worth, reason }: MoveByHand, { staffId, at }: ByHand): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "StockEntry" ("itemId", "kind", "unit", "amount", "left", "paid", "worth", "reason", "at", "staffId")
    SELECT "id", ${kind}, "unit", ${amount}, COALESCE("stock", 0), ${paid ?? null}, ${worth ?? null}, ${reason ?? null}, ${at}, ${staffId}
    FROM "Item" WHERE "id" = ${item}`;
}

/** Begins the ledger of counted goods that have none yet: those that were written just now. */
export async function openLedgers(tx: Tx, { staffId, at }: ByHand): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "StockEntry" ("itemId", "kind", "unit", "amount", "left", "at", "staffId")
    SELECT "id", 'counted', "unit", "stock", "stock", ${at}, ${staffId} FROM "Item"
    WHERE "stock" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "StockEntry" WHERE "StockEntry"."itemId" = "Item"."id") ORDER BY "id"`;
}
