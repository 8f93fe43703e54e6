import { fail, ok, type Result } from '@/domain/result';
import type { DeviceFamily } from '@/domain/staff/device-family';
import { beginSession } from '@/server/auth/begin-session';
import { proofOf } from '@/server/auth/known-device';
import { hashPasscode } from '@/server/auth/passcode';
import type { SignedIn } from '@/server/auth/sign-in';
import { staffChanged } from '@/server/events/hub';
import { refuse, transact } from '@/server/transact';
import { shopOfPerson } from './owner-authority';
import { recordChange } from './record-change';
import { findLink, useLink } from './use-link';

type Input = { token: string; passcode: string; device: string; family: DeviceFamily };

/**
 * Somebody who forgot their passcode chooses a new one by the link that an owner gave them: it ends all their sessions and
 * begins one here.
 * @returns `invite_over`.
 */
export async function takePasscodeLink({ token, passcode, device, family }: Input): Promise<Result<SignedIn>> {
  const { over } = await findLink(token);
  if (over) return fail({ code: 'invite_over', reason: over });
  const passcodeHash = await hashPasscode(passcode);
  const taken = await transact(async (tx) => {
    const { staff } = await useLink(tx, token);
    if (!staff) refuse({ code: 'invite_over', reason: 'unknown' });
    await tx.staff.update({ where: { id: staff.id }, data: { passcodeHash } });
    await tx.session.deleteMany({ where: { staffId: staff.id } });
    const shopIds = staff.memberships.map(({ shopId }) => shopId);
    await recordChange(tx, staff, shopOfPerson({ shopIds }), { kind: 'passcode_changed', subject: staff.name, details: { byLink: true } });
    return { id: staff.id, session: await beginSession(tx, staff.id, family) };
  });
  if (!taken.ok) return taken;
  staffChanged(taken.value.id);
  return ok({ ...taken.value.session, proof: proofOf(passcodeHash, device) });
}
