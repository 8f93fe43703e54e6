import type { Locale } from '@/domain/menu/shop';
import { ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { write } from '@/server/db';

/** Remembers which language the desk speaks to this person where nobody picked one on the tablet. */
export async function setLocale({ id }: StaffActor, { locale }: { locale: Locale }): Promise<Result<null>> {
  await write((tx) => tx.staff.updateMany({ where: { id }, data: { locale } }));
  return ok(null);
}
