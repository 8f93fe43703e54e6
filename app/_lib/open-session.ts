import { ok, type Result } from '@/domain/result';
import { signIn } from '@/server/auth/sign-in';
import { signOut } from '@/server/auth/sign-out';
import { addressOf } from './address';
import type { Exchange } from './cookie-jar';
import { deviceFor } from './device';
import { keepProof, proofsOf } from './known-devices';
import { dropSession, keepSession, sessionToken } from './session';

/** Signs in and leaves the session in the browser's cookies; its script never sees the token. */
export async function openSession(typed: { name: string; passcode: string }, exchange: Exchange): Promise<Result<null>> {
  const { incoming, jar } = exchange;
  const proofs = proofsOf(incoming);
  const result = await signIn({ ...typed, device: deviceFor(exchange), address: addressOf(incoming), proofs });
  if (!result.ok) return result;
  keepSession(jar, result.value.token);
  keepProof(jar, proofs, result.value.proof);
  return ok(null);
}

/** Ends the session that the browser brings, here and in the database. */
export async function closeSession({ incoming, jar }: Exchange): Promise<Result<null>> {
  const token = sessionToken(incoming);
  dropSession(jar);
  return token === null ? ok(null) : signOut(token);
}
