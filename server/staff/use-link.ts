import { inviteOver } from '@/domain/staff/invite';
import { tokenHash } from '@/server/auth/session-token';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { refuse } from '@/server/transact';
import { ownsAllOf } from './owner-authority';

const rows = { shop: { include: { floor: true } }, staff: { include: { memberships: true } } } as const;

/** A link that still does something, or why it does not, as it is at this moment. */
export async function findLink(token: string) {
  const link = await read().invite.findUnique({ where: { tokenHash: tokenHash(token) }, include: rows });
  const over = inviteOver(link, now());
  return over || !link ? ({ over: over ?? 'unknown' } as const) : ({ over: null, link } as const);
}

/**
 * Uses a link up: of two phones that open it at once exactly one gets it. A link is worth what its maker may do now,
 * not what they might do when they made it.
 * Refuses: invite_over.
 */
export async function useLink(tx: Tx, token: string) {
  const [hash, at] = [tokenHash(token), now()];
  const used = await tx.invite.updateMany({ where: { tokenHash: hash, usedAt: null, expiresAt: { gt: at } }, data: { usedAt: at } });
  const link = await tx.invite.findUnique({ where: { tokenHash: hash }, include: rows });
  if (used.count === 0 || !link) refuse({ code: 'invite_over', reason: inviteOver(link, at) ?? 'unknown' });
  const concerned = link.staff ?? { memberships: [{ shopId: link.shopId! }] };
  if (!(await ownsAllOf(tx, link.madeBy, concerned))) refuse({ code: 'invite_over', reason: 'unknown' });
  return link;
}
