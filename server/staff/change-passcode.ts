import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { isKnownDevice, proofOf } from '@/server/auth/known-device';
import { hashPasscode, verifyPasscode } from '@/server/auth/passcode';
import { tokenHash } from '@/server/auth/session-token';
import { beginTry, type Device, trySucceeded } from '@/server/auth/sign-in-brakes';
import { read } from '@/server/db';
import { staffChanged } from '@/server/events/hub';
import { refuse, transact } from '@/server/transact';
import { shopOfPerson } from './owner-authority';
import { recordChange } from './record-change';

export type ChangePasscodeInput = {
  old: string;
  chosen: string;
  /** Of the session that goes on. */
  token: string;
  device: Device;
  address: string;
  proofs: readonly string[];
};

/**
 * Sets one's own passcode and ends all one's other sessions. The old one is asked for under the brakes of the sign-in:
 * a tablet that lies about signed in is no place to guess it.
 * @returns what this browser keeps as a proof; `wrong_passcode`, `rate_limited`.
 */
export async function changePasscode(actor: StaffActor, input: ChangePasscodeInput): Promise<Result<{ proof: string }>> {
  const { device, address, proofs } = input;
  const staff = await read().staff.findUnique({ where: { id: actor.id } });
  if (!staff) return fail({ code: 'signed_out' });
  const attempt = { name: staff.name, device, address, known: isKnownDevice(staff.passcodeHash, device.id, proofs) };
  const retryAfterSeconds = await beginTry(attempt);
  if (retryAfterSeconds > 0) return fail({ code: 'rate_limited', retryAfterSeconds });
  if (!(await verifyPasscode(staff.passcodeHash, input.old))) return fail({ code: 'wrong_passcode' });
  await trySucceeded(attempt);
  const passcodeHash = await hashPasscode(input.chosen);
  const changed = await replace(actor, { before: staff.passcodeHash, passcodeHash, token: input.token });
  if (!changed.ok) return changed;
  staffChanged(actor.id);
  return ok({ proof: proofOf(passcodeHash, device.id) });
}

/** Refuses: wrong_passcode when it was changed meanwhile. */
const replace = (actor: StaffActor, { before, passcodeHash, token }: { before: string; passcodeHash: string; token: string }) =>
  transact(async (tx) => {
    const { count } = await tx.staff.updateMany({ where: { id: actor.id, passcodeHash: before }, data: { passcodeHash } });
    if (count === 0) refuse({ code: 'wrong_passcode' });
    await tx.session.deleteMany({ where: { staffId: actor.id, NOT: { tokenHash: tokenHash(token) } } });
    const posts = await tx.membership.findMany({ where: { staffId: actor.id }, select: { shopId: true } });
    const shop = shopOfPerson({ shopIds: posts.map(({ shopId }) => shopId) });
    await recordChange(tx, actor, shop, { kind: 'passcode_changed', subject: actor.name, details: { byLink: false } });
    return null;
  });
