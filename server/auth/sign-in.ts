import { fail, ok, type Result } from '@/domain/result';
import type { DeviceFamily } from '@/domain/staff/device-family';
import { read, write } from '@/server/db';
import { randomToken } from '@/server/random';
import { type BegunSession, beginSession } from './begin-session';
import { isKnownDevice, proofOf } from './known-device';
import { hashPasscode, verifyPasscode } from './passcode';
import { beginTry, type Device, trySucceeded, type Try } from './sign-in-brakes';
import { staffName } from '@/domain/staff/staff-name';

export type SignInInput = {
  name: string;
  passcode: string;
  device: Device;
  address: string;
  /** What this browser was given at earlier sign-ins. */
  proofs: readonly string[];
  family: DeviceFamily;
};

/** `proof` is for the browser to keep. */
export type SignedIn = BegunSession & { proof: string };

// Made once, when somebody first tries: verifying against it takes as long as against a real one.
let nobody: Promise<string> | undefined;
const hashOfNobody = (): Promise<string> => (nobody ??= hashPasscode(randomToken()));

/**
 * Begins a session. An unknown name and a wrong passcode are the same answer after the same time.
 * @returns `wrong_passcode`, or `rate_limited` with the seconds to wait.
 */
export async function signIn(input: SignInInput): Promise<Result<SignedIn>> {
  const { device, address, passcode, proofs } = input;
  const name = staffName(input.name);
  const staff = await read().staff.findUnique({ where: { name } });
  const known = staff !== null && isKnownDevice(staff.passcodeHash, device.id, proofs);
  const attempt: Try = { name, device, address, known };
  const retryAfterSeconds = await beginTry(attempt);
  if (retryAfterSeconds > 0) return fail({ code: 'rate_limited', retryAfterSeconds });
  const right = await verifyPasscode(staff?.passcodeHash ?? (await hashOfNobody()), passcode);
  if (!staff || !right) return fail({ code: 'wrong_passcode' });
  await trySucceeded(attempt);
  const session = await begin(staff, input.family);
  if (!session) return fail({ code: 'wrong_passcode' });
  return ok({ ...session, proof: proofOf(staff.passcodeHash, device.id) });
}

/** Null when the passcode was changed while this one was being verified: its sessions have just been ended. */
const begin = (staff: { id: string; passcodeHash: string }, family: DeviceFamily): Promise<BegunSession | null> =>
  write(async (tx) => {
    const still = await tx.staff.count({ where: { id: staff.id, passcodeHash: staff.passcodeHash } });
    return still === 0 ? null : beginSession(tx, staff.id, family);
  });
