import { fail, ok, type Result } from '@/domain/result';
import { canManage, canSee, canTend, type StaffActor } from '@/domain/staff/actor';

type May = (actor: StaffActor, shop: string) => boolean;

/** What one may not see is not there; what one may see and not do is somebody else's. */
const right = (may: May) => (actor: StaffActor, shop: string): Result<null> => {
  if (!canSee(actor, shop)) return fail({ code: 'not_found' });
  return may(actor, shop) ? ok(null) : fail({ code: 'forbidden' });
};

/** The right of who stands behind a shop's counter. Errors: not_found (not one's own shop), forbidden (a runner). */
export const tends = right(canTend);

/** The right of a shop's owner. Errors: not_found (not one's own shop), forbidden (a clerk, a runner). */
export const manages = right(canManage);
