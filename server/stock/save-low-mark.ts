import { numberFault } from '@/domain/menu/item-faults';
import type { Result } from '@/domain/result';
import { canManage, type StaffActor } from '@/domain/staff/actor';
import { lowLimits } from '@/domain/stock/limits';
import { recordChange } from '@/server/staff/record-change';
import { refuse } from '@/server/transact';
import { findTended, tendStock } from './tend-stock';

/** Pieces or grams at which a good is running low; null: it never is. */
export type SaveLowMarkInput = { shop: string; item: string; lowAt: number | null };

/** Sets from when on a good is listed as running low. Errors: not_found, forbidden (all but owners), invalid (`lowAt`), busy. */
export const saveLowMark = (actor: StaffActor, { shop, item, lowAt }: SaveLowMarkInput): Promise<Result<null>> =>
  tendStock(actor, { shop, may: canManage }, async (tx) => {
    const found = await findTended(tx, shop, item);
    const fault = lowAt === null ? null : numberFault(lowAt, lowLimits);
    if (fault !== null) refuse({ code: 'invalid', fields: { lowAt: fault } });
    const before = (await tx.lowMark.findUnique({ where: { itemId: item } }))?.lowAt ?? null;
    if (before === lowAt) return;
    if (lowAt === null) await tx.lowMark.delete({ where: { itemId: item } });
    else await tx.lowMark.upsert({ where: { itemId: item }, create: { itemId: item, lowAt }, update: { lowAt } });
    const details = { unit: found.unit, before, now: lowAt };
    await recordChange(tx, actor, found.shopId, { kind: 'low_mark_saved', subject: found.nameZh, details });
  });
