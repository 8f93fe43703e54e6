import { ok, type Result } from '@/domain/result';
import { type DeviceFamily, deviceFamily } from '@/domain/staff/device-family';
import { signIn, type SignedIn } from '@/server/auth/sign-in';
import { signOut } from '@/server/auth/sign-out';
import { addressOf } from './address';
import type { Exchange } from './cookie-jar';
import { deviceFor } from './device';
import type { Incoming } from './incoming';
import { keepProof, proofsOf } from './known-devices';
import { worksHere } from './works-here';
import { dropSession, keepSession, sessionToken } from './session';

/** Signs in and leaves the session in the browser's cookies; its script never sees the token. */
export async function openSession(typed: { name: string; passcode: string }, exchange: Exchange): Promise<Result<null>> {
  const { incoming } = exchange;
  const proofs = proofsOf(incoming);
  const result = await signIn({ ...typed, device: deviceFor(exchange), address: addressOf(incoming), proofs, family: familyOf(incoming) });
  return keepSignedIn(exchange, result);
}

/** What kind of device a request comes from. */
export const familyOf = (incoming: Incoming): DeviceFamily => deviceFamily(incoming.header('user-agent') ?? '');

/** Leaves what a use case that signs somebody in has begun in the browser's cookies, and tells its page nothing of it. */
export async function keepSignedIn(exchange: Exchange, result: Result<SignedIn>): Promise<Result<null>> {
  if (!result.ok) return result;
  const { incoming, jar } = exchange;
  await worksHere(deviceFor(exchange).id);
  keepSession(jar, result.value.token);
  keepProof(jar, proofsOf(incoming), result.value.proof);
  return ok(null);
}

/** Ends the session that the browser brings, here and in the database. */
export async function closeSession({ incoming, jar }: Exchange): Promise<Result<null>> {
  const token = sessionToken(incoming);
  dropSession(jar);
  return token === null ? ok(null) : signOut(token);
}
