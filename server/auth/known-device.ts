import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What a browser is given when somebody has signed in on it: it says "this person's passcode was typed here before".
 * Keyed by the stored hash, so it needs no row of its own, cannot be made up, and ends with the passcode.
 */
export const proofOf = (passcodeHash: string, device: string): string =>
  createHmac('sha256', passcodeHash).update(`known device ${device}`).digest('base64url');

/** Whether one of the proofs that a browser brings is this person's for this browser. */
export function isKnownDevice(passcodeHash: string, device: string, proofs: readonly string[]): boolean {
  const wanted = Buffer.from(proofOf(passcodeHash, device));
  return proofs.map((proof) => Buffer.from(proof)).some((proof) => proof.length === wanted.length && timingSafeEqual(proof, wanted));
}
