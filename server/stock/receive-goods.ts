import { type Faults, numberFault } from '@/domain/menu/item-faults';
import { fen } from '@/domain/money';
import type { Result } from '@/domain/result';
import { canManage, type StaffActor } from '@/domain/staff/actor';
import { afterDelivery } from '@/domain/stock/cost';
import { mostWorth, paidLimits, receivedLimits } from '@/domain/stock/limits';
import type { Tx } from '@/server/db';
import { recordChange } from '@/server/staff/record-change';
import { refuse } from '@/server/transact';
import { assertUnnoted, type Seen } from './assert-unnoted';
import { lastBatch } from './last-batch';
import { type ByHand, noteByHand } from './note-entries';
import { findTended, type TendedItem, tendStock } from './tend-stock';

/** One good of a delivery: pieces or grams, and fen for all of them. */
type ReceivedRow = Seen & { amount: number; paid: number };

export type ReceiveGoodsInput = { shop: string; rows: readonly ReceivedRow[] };

/** @throws Refusal naming every cell that is wrong: `<item>.amount`, `<item>.paid` */
function assertSound(rows: readonly ReceivedRow[]): void {
  const fields: Faults = {};
  for (const { item, amount, paid } of rows) {
    const faults = { amount: numberFault(amount, receivedLimits), paid: numberFault(paid, paidLimits) };
    for (const [cell, fault] of Object.entries(faults)) if (fault !== null) fields[`${item}.${cell}`] = fault;
    if (rows.filter((other) => other.item === item).length > 1) fields[`${item}.amount`] = 'duplicate';
  }
  if (Object.keys(fields).length > 0) refuse({ code: 'invalid', fields });
}

async function receive(tx: Tx, { item, amount, paid }: ReceivedRow, found: TendedItem, by: ByHand): Promise<void> {
  const left = found.stock ?? 0;
  const batch = afterDelivery(await lastBatch(tx, item, found.unit), left, { amount, paid: fen(paid) });
  if (batch.amount > receivedLimits.most) refuse({ code: 'invalid', fields: { [`${item}.amount`]: 'too_high' } });
  if (batch.worth > mostWorth) refuse({ code: 'invalid', fields: { [`${item}.paid`]: 'too_high' } });
  // Nobody knows what there was of goods that were not counted: their count begins with what came.
  await tx.$executeRaw`UPDATE "Item" SET "stock" = ${batch.amount} WHERE "id" = ${item}`;
  await noteByHand(tx, { item, kind: 'received', amount, paid: fen(paid), worth: batch.worth }, by);
}

/**
 * Takes a delivery of one or many goods into stock with what was paid for each: all of it or nothing.
 * Errors: not_found (also a good of another shop), forbidden (all but owners), invalid with a MenuFault by cell, stock_noted when
 * one of them was noted since it was shown, busy.
 */
export const receiveGoods = (actor: StaffActor, { shop, rows }: ReceiveGoodsInput): Promise<Result<null>> =>
  tendStock(actor, { shop, may: canManage }, async (tx, by) => {
    const found: TendedItem[] = [];
    for (const { item } of rows) found.push(await findTended(tx, shop, item));
    assertSound(rows);
    await assertUnnoted(tx, rows);
    for (const [index, row] of rows.entries()) {
      const item = found[index]!;
      await receive(tx, row, item, by);
      const details = { unit: item.unit, amount: row.amount, paid: row.paid };
      await recordChange(tx, actor, item.shopId, { kind: 'stock_received', subject: item.nameZh, details });
    }
  });
