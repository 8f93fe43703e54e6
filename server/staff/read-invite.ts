import { fail, ok, type Result } from '@/domain/result';
import type { Role, StaffActor } from '@/domain/staff/actor';
import type { InviteView } from '@/domain/staff/invite';
import { findLink } from './use-link';

/**
 * What a link would do; looking at it uses nothing up, so that a preview or a reload costs nobody a link.
 * @param staff who is signed in on this browser, if anybody
 * @returns `invite_over`.
 */
export async function readInvite(staff: StaffActor | null, { token }: { token: string }): Promise<Result<InviteView>> {
  const { over, link } = await findLink(token);
  if (over) return fail({ code: 'invite_over', reason: over });
  if (link.staff) return ok({ kind: 'reset', name: link.staff.name });
  const { slug, nameZh, nameEn, floor } = link.shop!;
  const shop = { slug, name: { zh: nameZh, en: nameEn }, floor: floor.label };
  return ok({ kind: 'join', shop, role: link.role as Role, signedInAs: staff?.name ?? null });
}
