import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { forgetAvailability } from '@/server/menu/read-availability';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { managesBuilding } from './manages-building';

/**
 * Ends a notice before its time: one that holds ends now, one that has not begun is gone.
 * @returns `forbidden` to others than who owns every shop, `not_found` for one that is over; busy.
 */
export async function endNotice(actor: StaffActor, { notice: id }: { notice: string }): Promise<Result<null>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  const at = now();
  const done = await transact(async (tx) => {
    const notice = await tx.buildingNotice.findFirst({ where: { id, endsAt: { gt: at } } });
    if (!notice) return refuse({ code: 'not_found' });
    if (notice.startsAt < at) await tx.buildingNotice.update({ where: { id }, data: { endsAt: at } });
    else await tx.buildingNotice.delete({ where: { id } });
    return recordChange(tx, actor, null, { kind: 'notice_ended', subject: notice.textZh, details: {} });
  });
  if (!done.ok) return done;
  forgetAvailability();
  return ok(null);
}
