import { numberFault } from '@/domain/menu/item-faults';
import type { Result } from '@/domain/result';
import { canTend, type StaffActor } from '@/domain/staff/actor';
import { countedLimits } from '@/domain/stock/limits';
import { recordChange } from '@/server/staff/record-change';
import { refuse } from '@/server/transact';
import { setCount } from './set-count';
import { findTended, tendStock } from './tend-stock';

/** Pieces or grams; `was` is what the screen showed, null: not counted yet. */
export type CountItemInput = { shop: string; item: string; was: number | null; now: number };

/**
 * Sets the stock of a good to what somebody has counted; the difference is noted, also when there is none.
 * Errors: not_found, forbidden (runners), invalid (`now`), stock_moved when it was sold or counted since it was shown, busy.
 */
export const countItem = (actor: StaffActor, { shop, item, was, now }: CountItemInput): Promise<Result<null>> =>
  tendStock(actor, { shop, may: canTend }, async (tx, by) => {
    const found = await findTended(tx, shop, item);
    const fault = numberFault(now, countedLimits);
    if (fault !== null) refuse({ code: 'invalid', fields: { now: fault } });
    if (!(await setCount(tx, { item, was, now }, by))) refuse({ code: 'stock_moved', left: found.stock, unit: found.unit });
    const details = { unit: found.unit, before: was, now };
    await recordChange(tx, actor, found.shopId, { kind: 'stock_counted', subject: found.nameZh, details });
  });
