import { fail, ok, type Result } from '@/domain/result';
import type { Locale } from '@/domain/menu/shop';
import type { Role } from '@/domain/staff/actor';
import type { DeviceFamily } from '@/domain/staff/device-family';
import { beginSession } from '@/server/auth/begin-session';
import { proofOf } from '@/server/auth/known-device';
import { hashPasscode } from '@/server/auth/passcode';
import type { SignedIn } from '@/server/auth/sign-in';
import { randomId } from '@/server/random';
import { refuse, transact } from '@/server/transact';
import { recordChange } from './record-change';
import { findLink, useLink } from './use-link';

export type JoinInput = {
  token: string;
  /** As it is stored and compared: server/auth/staff-name.ts. */
  name: string;
  passcode: string;
  locale: Locale;
  /** The browser's id, and what it is. */
  device: string;
  family: DeviceFamily;
};

/**
 * Somebody new takes a role with a name and a passcode of their own choice, and is signed in.
 * @returns `invite_over`; `name_taken`, which uses nothing up.
 */
export async function joinByInvite({ token, name, passcode, locale, device, family }: JoinInput): Promise<Result<SignedIn>> {
  // Nothing is hashed for who has no link: it costs tens of milliseconds of processor.
  const { over } = await findLink(token);
  if (over) return fail({ code: 'invite_over', reason: over });
  const passcodeHash = await hashPasscode(passcode);
  const joined = await transact(async (tx) => {
    const { shopId, role } = await useLink(tx, token);
    if (shopId === null) refuse({ code: 'invite_over', reason: 'unknown' });
    if ((await tx.staff.count({ where: { name } })) > 0) refuse({ code: 'name_taken' });
    const staff = { id: randomId('stf'), name };
    await tx.staff.create({ data: { ...staff, passcodeHash, locale } });
    await tx.membership.create({ data: { staffId: staff.id, shopId, role: role! } });
    await recordChange(tx, staff, shopId, { kind: 'staff_joined', subject: name, details: { role: role as Role } });
    return beginSession(tx, staff.id, family);
  });
  return joined.ok ? ok({ ...joined.value, proof: proofOf(passcodeHash, device) }) : joined;
}
