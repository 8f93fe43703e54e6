import type { Result } from '@/domain/result';
import type { Role, StaffActor } from '@/domain/staff/actor';
import { staffChanged } from '@/server/events/hub';
import { refuse, transact } from '@/server/transact';
import { recordChange } from './record-change';
import { useLink } from './use-link';

/**
 * Somebody who is signed in takes a further shop.
 * @returns `invite_over`; `already_member`, which uses nothing up: roles are changed in the list of staff.
 */
export async function acceptInvite(actor: StaffActor, { token }: { token: string }): Promise<Result<null>> {
  const taken = await transact(async (tx) => {
    const { shopId, role } = await useLink(tx, token);
    if (shopId === null) refuse({ code: 'invite_over', reason: 'unknown' });
    if ((await tx.membership.count({ where: { staffId: actor.id, shopId } })) > 0) refuse({ code: 'already_member' });
    await tx.membership.create({ data: { staffId: actor.id, shopId, role: role! } });
    await recordChange(tx, actor, shopId, { kind: 'staff_joined', subject: actor.name, details: { role: role as Role } });
    return null;
  });
  if (taken.ok) staffChanged(actor.id);
  return taken;
}
