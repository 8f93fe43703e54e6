import type { Result } from '@/domain/result';
import type { Role, StaffActor } from '@/domain/staff/actor';
import { isLastOwner } from '@/domain/staff/staff-list';
import { buildingOwners } from '@/server/building/building-owners';
import type { Tx } from '@/server/db';
import { staffChanged } from '@/server/events/hub';
import { refuse, transact } from '@/server/transact';
import { ownedShop } from './owner-authority';
import { recordChange } from './record-change';

/**
 * Refuses: last_owner when the shop would have none without this person; last_building_owner when nobody would own all shops any
 * more, so that nobody could ever change anything of the building again.
 */
export async function keepAnOwner(tx: Tx, shopId: string, person: string): Promise<void> {
  const owners = await tx.membership.findMany({ where: { shopId, role: 'owner' }, select: { staffId: true } });
  if (isLastOwner(owners.map(({ staffId }) => staffId), person)) refuse({ code: 'last_owner' });
  if (isLastOwner(await buildingOwners(tx), person)) refuse({ code: 'last_building_owner' });
}

/**
 * Changes what somebody is in one's shop; who is no owner any more leaves no open links behind. The same role again
 * changes nothing.
 * @returns `not_found`, `forbidden`, `last_owner`, `last_building_owner`.
 */
export async function setRole(actor: StaffActor, input: { shop: string; staff: string; role: Role }): Promise<Result<null>> {
  const { shop: slug, staff: staffId, role } = input;
  const changed = await transact(async (tx) => {
    const shop = await ownedShop(tx, actor, slug);
    const post = { staffId, shopId: shop.id };
    const found = await tx.membership.findUnique({ where: { staffId_shopId: post }, include: { staff: { select: { name: true } } } });
    if (!found) refuse({ code: 'not_found' });
    if (found.role === role) return null;
    await keepAnOwner(tx, shop.id, staffId);
    await tx.membership.update({ where: { staffId_shopId: post }, data: { role } });
    await tx.invite.deleteMany({ where: { shopId: shop.id, madeBy: staffId, usedAt: null } });
    const details = { before: found.role as Role, now: role };
    await recordChange(tx, actor, shop.id, { kind: 'role_changed', subject: found.staff.name, details });
    return null;
  });
  if (changed.ok) staffChanged(staffId);
  return changed;
}
