import type { Result } from '@/domain/result';
import { canSee, type Role, type StaffActor } from '@/domain/staff/actor';
import type { Tx } from '@/server/db';
import { staffChanged } from '@/server/events/hub';
import { refuse, transact } from '@/server/transact';
import { ownedShop } from './owner-authority';
import { recordChange } from './record-change';
import { keepAnOwner } from './set-role';

/** The shop from which somebody is removed by its owner, or from which anybody goes by themselves. */
async function shopToLeave(tx: Tx, actor: StaffActor, slug: string, staffId: string): Promise<{ id: string }> {
  if (staffId !== actor.id) return ownedShop(tx, actor, slug);
  const shop = canSee(actor, slug) ? await tx.shop.findFirst({ where: { slug }, select: { id: true } }) : null;
  return shop ?? refuse({ code: 'not_found' });
}

/** Of who works in no shop any more nothing is kept by which they could sign in; the log keeps their name as it was. */
async function forgetWhoLeft(tx: Tx, staffId: string): Promise<void> {
  if ((await tx.membership.count({ where: { staffId } })) === 0) await tx.staff.delete({ where: { id: staffId } });
}

/**
 * Takes somebody out of one's shop, or oneself out of any. Open screens and streams lose the shop at once.
 * @returns `not_found`, `forbidden`, `last_owner`, `last_building_owner`.
 */
export async function removeFromShop(actor: StaffActor, { shop: slug, staff: staffId }: { shop: string; staff: string }): Promise<Result<null>> {
  const removed = await transact(async (tx) => {
    const shop = await shopToLeave(tx, actor, slug, staffId);
    const post = { staffId, shopId: shop.id };
    const found = await tx.membership.findUnique({ where: { staffId_shopId: post }, include: { staff: { select: { name: true } } } });
    if (!found) refuse({ code: 'not_found' });
    await keepAnOwner(tx, shop.id, staffId);
    await tx.membership.delete({ where: { staffId_shopId: post } });
    await tx.invite.deleteMany({ where: { shopId: shop.id, madeBy: staffId, usedAt: null } });
    await recordChange(tx, actor, shop.id, { kind: 'staff_removed', subject: found.staff.name, details: { role: found.role as Role } });
    await forgetWhoLeft(tx, staffId);
    return null;
  });
  if (removed.ok) staffChanged(staffId);
  return removed;
}
