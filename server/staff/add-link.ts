import type { Role, StaffActor } from '@/domain/staff/actor';
import type { MadeInvite } from '@/domain/staff/invite';
import { openLinks } from '@/domain/staff/staff-limits';
import { addMinutes } from '@/domain/time';
import { tokenHash } from '@/server/auth/session-token';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { randomId, randomToken } from '@/server/random';
import { refuse } from '@/server/transact';

/** What a link is for. */
type Purpose = { shopId: string; role: Role } | { staffId: string };

/** Keeps a new link; only its hash, so that nobody who reads the database can use it. Refuses: too_many_links. */
export async function addLink(tx: Tx, actor: StaffActor, purpose: Purpose, hours: number): Promise<MadeInvite> {
  const of = 'shopId' in purpose ? { shopId: purpose.shopId } : purpose;
  if ((await tx.invite.count({ where: { ...of, usedAt: null, expiresAt: { gt: now() } } })) >= openLinks) {
    refuse({ code: 'too_many_links', most: openLinks });
  }
  const [id, token, expiresAt] = [randomId('inv'), randomToken(), addMinutes(now(), hours * 60)];
  await tx.invite.create({ data: { id, tokenHash: tokenHash(token), ...purpose, madeBy: actor.id, expiresAt } });
  return { id, token, expiresAt: expiresAt.toISOString() };
}
