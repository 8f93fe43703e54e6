import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { MadeInvite } from '@/domain/staff/invite';
import { linkHours } from '@/domain/staff/staff-limits';
import { transact } from '@/server/transact';
import { addLink } from './add-link';
import { personOf, shopOfPerson } from './owner-authority';
import { recordChange } from './record-change';

/**
 * Makes a link by which a staff member chooses a new passcode, within a day; the one before it does nothing any more.
 * @returns its token, which stands nowhere else; `not_found`, `forbidden` for oneself and for who works in shops of others.
 */
export async function makePasscodeLink(actor: StaffActor, { staff }: { staff: string }): Promise<Result<MadeInvite>> {
  // One's own is changed with the passcode that one knows, or a tablet that lies about would be enough to take it over.
  if (staff === actor.id) return fail({ code: 'forbidden' });
  return transact(async (tx) => {
    const person = await personOf(tx, actor, staff);
    await tx.invite.deleteMany({ where: { staffId: person.id, usedAt: null } });
    const made = await addLink(tx, actor, { staffId: person.id }, linkHours.reset);
    await recordChange(tx, actor, shopOfPerson(person), { kind: 'passcode_link_made', subject: person.name, details: {} });
    return made;
  });
}
