import type { Result } from '@/domain/result';
import type { Role, StaffActor } from '@/domain/staff/actor';
import type { Tx } from '@/server/db';
import { refuse, transact } from '@/server/transact';
import { ownedShop, personOf, shopOfPerson } from './owner-authority';
import { recordChange } from './record-change';

type Link = { shop: { slug: string } | null; role: string | null; staffId: string | null };

async function record(tx: Tx, actor: StaffActor, { shop: of, role, staffId }: Link): Promise<void> {
  if (of) {
    const shop = await ownedShop(tx, actor, of.slug);
    await recordChange(tx, actor, shop.id, { kind: 'invite_revoked', subject: shop.nameZh, details: { role: role as Role } });
  } else {
    const person = await personOf(tx, actor, staffId!);
    await recordChange(tx, actor, shopOfPerson(person), { kind: 'passcode_link_revoked', subject: person.name, details: {} });
  }
}

/**
 * Takes a link back that nobody has used.
 * @returns `not_found` for a link of a shop that is not one's own, `forbidden`, `invite_over` when somebody was faster.
 */
export const revokeInvite = (actor: StaffActor, { invite: id }: { invite: string }): Promise<Result<null>> =>
  transact(async (tx) => {
    const invite = await tx.invite.findUnique({ where: { id }, include: { shop: { select: { slug: true } } } });
    if (!invite) refuse({ code: 'not_found' });
    await record(tx, actor, invite);
    const { count } = await tx.invite.deleteMany({ where: { id, usedAt: null } });
    if (count === 0) refuse({ code: 'invite_over', reason: 'used' });
    return null;
  });
