import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { tokenHash } from '@/server/auth/session-token';
import type { Tx } from '@/server/db';
import { staffChanged } from '@/server/events/hub';
import { refuse, transact } from '@/server/transact';
import { personOf, type Person, shopOfPerson } from './owner-authority';
import { recordChange } from './record-change';

/** Which of one's own sessions to end: one of the others by its id, or all others than the one of `token`. */
export type OwnSessions = { token: string; which: { session: string } | 'others' };

const note = (tx: Tx, actor: StaffActor, person: Person, count: number): Promise<void> =>
  recordChange(tx, actor, shopOfPerson(person), { kind: 'sessions_ended', subject: person.name, details: { count } });

/**
 * Ends sessions of one's own on other devices; nothing to end is no fault where all others were meant.
 * @returns `not_found` for a session that is not one's own, or is this one: that is what signing out is for.
 */
export async function endOwnSessions(actor: StaffActor, { token, which }: OwnSessions): Promise<Result<null>> {
  const own = { staffId: actor.id, NOT: { tokenHash: tokenHash(token) } };
  const ended = await transact(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: which === 'others' ? own : { ...own, AND: { tokenHash: which.session } } });
    if (count === 0 && which !== 'others') refuse({ code: 'not_found' });
    const posts = await tx.membership.findMany({ where: { staffId: actor.id }, select: { shopId: true } });
    if (count > 0) await note(tx, actor, { id: actor.id, name: actor.name, shopIds: posts.map(({ shopId }) => shopId) }, count);
    return null;
  });
  if (ended.ok) staffChanged(actor.id);
  return ended;
}

/**
 * Ends every session of a staff member, for an owner: a lost phone, or somebody who should not be signed in.
 * @returns `not_found`, `forbidden` for oneself and for who works in shops of others.
 */
export async function endSessionsOf(actor: StaffActor, { staff }: { staff: string }): Promise<Result<null>> {
  if (staff === actor.id) return fail({ code: 'forbidden' });
  const ended = await transact(async (tx) => {
    const person = await personOf(tx, actor, staff);
    const { count } = await tx.session.deleteMany({ where: { staffId: person.id } });
    if (count > 0) await note(tx, actor, person, count);
    return null;
  });
  if (ended.ok) staffChanged(staff);
  return ended;
}
