import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { managesBuilding } from '@/server/building/manages-building';
import { refuse, transact } from '@/server/transact';
import { recordChange } from '@/server/staff/record-change';
import { forgetPlacards } from './find-placard';

/**
 * From now on this code admits nobody, also no phone that scanned it.
 * @returns `forbidden` to non-owners, `not_found` for a code that does not exist.
 */
export async function revokePlacard(actor: StaffActor, input: { placard: string }): Promise<Result<null>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  const revoked = await transact(async (tx) => {
    const { count } = await tx.placard.updateMany({ where: { id: input.placard }, data: { status: 'revoked' } });
    if (count === 0) refuse({ code: 'not_found' });
    const { floor } = await tx.placard.findUniqueOrThrow({ where: { id: input.placard }, include: { floor: true } });
    await recordChange(tx, actor, null, { kind: 'placard_revoked', subject: floor.label, details: {} });
    return null;
  });
  if (revoked.ok) forgetPlacards();
  return revoked;
}
