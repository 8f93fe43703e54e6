import type { NoticeList } from '@/domain/building/listed-notice';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { managesBuilding } from './manages-building';
import { readNotices } from './read-notices';

/** The building's notices that are not over. @returns `forbidden` to others than who owns every shop. */
export async function listNotices(actor: StaffActor): Promise<Result<NoticeList>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  const at = now();
  const notices = await readNotices(read(), at);
  return ok({
    at: at.toISOString(),
    notices: notices.map((notice) => ({ ...notice, from: notice.from.toISOString(), until: notice.until.toISOString() })),
  });
}
