import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { managesBuilding } from '@/server/building/manages-building';
import { write } from '@/server/db';
import { forgetPlacards } from './find-placard';

/**
 * From now on this code admits nobody, also no phone that scanned it.
 * @returns `forbidden` to non-owners, `not_found` for a code that does not exist.
 */
export async function revokePlacard(actor: StaffActor, input: { placard: string }): Promise<Result<null>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  const revoked = await write((tx) =>
    tx.placard.updateMany({ where: { id: input.placard }, data: { status: 'revoked' } }),
  );
  if (revoked.count === 0) return fail({ code: 'not_found' });
  forgetPlacards();
  return ok(null);
}
