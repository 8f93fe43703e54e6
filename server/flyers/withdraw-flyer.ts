import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { recordChange } from '@/server/staff/record-change';
import { manages } from '@/server/staff/shop-rights';
import { transact } from '@/server/transact';
import { findFlyer } from './find-flyer';
import { forgetFlyerCodes } from './find-flyer-code';

/** From now on its codes admit nobody; asking again changes nothing. Errors: not_found, forbidden, busy. */
export async function withdrawFlyer(actor: StaffActor, { flyer }: { flyer: string }): Promise<Result<null>> {
  const found = await findFlyer(actor, flyer, manages);
  if (!found.ok) return found;
  const { headline, version, shopId } = found.value;
  const done = await transact(async (tx) => {
    const { count } = await tx.flyer.updateMany({ where: { id: flyer, withdrawnAt: null }, data: { withdrawnAt: now() } });
    if (count > 0) await recordChange(tx, actor, shopId, { kind: 'flyer_withdrawn', subject: headline, details: { version } });
    return null;
  });
  if (done.ok) forgetFlyerCodes();
  return done;
}
