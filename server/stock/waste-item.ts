import { numberFault } from '@/domain/menu/item-faults';
import type { Result } from '@/domain/result';
import { canManage, type StaffActor } from '@/domain/staff/actor';
import type { WasteReason } from '@/domain/stock/entry';
import { wastedLimits } from '@/domain/stock/limits';
import { recordChange } from '@/server/staff/record-change';
import { refuse } from '@/server/transact';
import { assertUnnoted } from './assert-unnoted';
import { noteByHand } from './note-entries';
import { findTended, tendStock } from './tend-stock';

/** Pieces or grams that are thrown away or given away; `seen` as of a delivery. */
export type WasteItemInput = { shop: string; item: string; seen: number; amount: number; reason: WasteReason };

/**
 * Takes out of stock what nobody will buy.
 * Errors: not_found, forbidden (all but owners), invalid (`amount`), stock_noted, more_than_left with what there is, busy.
 */
export const wasteItem = (actor: StaffActor, { shop, item, seen, amount, reason }: WasteItemInput): Promise<Result<null>> =>
  tendStock(actor, { shop, may: canManage }, async (tx, by) => {
    const found = await findTended(tx, shop, item);
    const fault = numberFault(amount, wastedLimits);
    if (fault !== null) refuse({ code: 'invalid', fields: { amount: fault } });
    await assertUnnoted(tx, [{ item, seen }]);
    const taken = await tx.$executeRaw`UPDATE "Item" SET "stock" = "stock" - ${amount} WHERE "id" = ${item} AND "stock" >= ${amount}`;
    if (taken === 0) refuse({ code: 'more_than_left', left: found.stock, unit: found.unit });
    await noteByHand(tx, { item, kind: 'wasted', amount: -amount, reason }, by);
    const details = { unit: found.unit, amount, reason };
    await recordChange(tx, actor, found.shopId, { kind: 'stock_wasted', subject: found.nameZh, details });
  });
