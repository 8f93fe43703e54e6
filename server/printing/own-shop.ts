import { fail, ok, type Result } from '@/domain/result';
import { canManage, canSee, canTend, type StaffActor } from '@/domain/staff/actor';

/** Printing is for who stands behind the counter. Errors: not_found (not one's own shop), forbidden (a runner). */
export function tends(actor: StaffActor, shop: string): Result<null> {
  if (!canSee(actor, shop)) return fail({ code: 'not_found' });
  return canTend(actor, shop) ? ok(null) : fail({ code: 'forbidden' });
}

/** Which printers there are, and where, is the owner's. Errors: not_found, forbidden. */
export function manages(actor: StaffActor, shop: string): Result<null> {
  if (!canSee(actor, shop)) return fail({ code: 'not_found' });
  return canManage(actor, shop) ? ok(null) : fail({ code: 'forbidden' });
}
