import type { Change } from '@/domain/staff/change';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';

/**
 * Notes who changed what, in the transaction that changes it: neither is there without the other.
 * @param shopId the shop it concerns; null: the building.
 */
export async function recordChange(tx: Tx, { id, name }: Pick<StaffActor, 'id' | 'name'>, shopId: string | null, { kind, subject, details }: Change): Promise<void> {
  await tx.auditEntry.create({
    data: { at: now(), staffId: id, staffName: name, shopId, kind, subject, detailsJson: JSON.stringify(details) },
  });
}
