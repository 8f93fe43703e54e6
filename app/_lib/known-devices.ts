import { type CookieJar, longest } from './cookie-jar';
import type { Incoming } from './incoming';

const name = 'upstairs_known';

/** A tablet of one counter is shared by this many people. */
const people = 8;

/** What this browser was given when somebody signed in on it. */
export const proofsOf = (incoming: Incoming): string[] =>
  (incoming.cookie(name) ?? '').split('.').filter((proof) => proof !== '');

/** Keeps one more, the newest first; it outlives signing out. */
export function keepProof(jar: CookieJar, proofs: readonly string[], proof: string): void {
  const kept = [proof, ...proofs.filter((each) => each !== proof)].slice(0, people);
  jar.set({ name, value: kept.join('.'), path: '/desk', sameSite: 'strict', maxAge: longest });
}
