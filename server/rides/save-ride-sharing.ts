import type { RideSharingInput } from '@/domain/rides/ride-sharing';
import { ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { ownShop } from '@/server/menu/own-shop';
import { recordChange } from '@/server/staff/record-change';
import { transact } from '@/server/transact';

/**
 * Lets a shop's orders of one floor ride together, or not any more; its owner does. Rides that were joined stay as they are.
 * Errors: not_found, forbidden, busy.
 */
export async function saveRideSharing(actor: StaffActor, { shop: slug, shares }: RideSharingInput): Promise<Result<null>> {
  const own = await ownShop(actor, slug);
  if (!own.ok) return own;
  const { id, name } = own.value;
  const saved = await transact(async (tx) => {
    const before = (await tx.rideTerms.findUnique({ where: { shopId: id } }))?.shares ?? true;
    if (before === shares) return;
    await tx.rideTerms.upsert({ where: { shopId: id }, create: { shopId: id, shares }, update: { shares } });
    await recordChange(tx, actor, id, { kind: 'rides_switched', subject: name.zh, details: { before, now: shares } });
  });
  return saved.ok ? ok(null) : saved;
}
