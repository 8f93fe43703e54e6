import { randomBytes, randomInt } from 'node:crypto';
import { placardAlphabet as readable } from '@/domain/ids';

/** An opaque id such as `ord_3q2-7w…`: the prefix and 120 random bits. */
export function randomId(prefix: string): string {
  return `${prefix}_${randomBytes(15).toString('base64url')}`;
}

/** A secret for a link or a cookie: 192 random bits in base64url. */
export function randomToken(): string {
  return randomBytes(24).toString('base64url');
}

/** A code that people read from a placard: `length` characters of the placard's alphabet. */
export function randomCode(length: number): string {
  return Array.from({ length }, () => readable[randomInt(readable.length)]).join('');
}

/**
 * A passcode that is generated for a person to type: twelve readable characters in groups of four, 59 bits.
 */
export function randomPasscode(): string {
  return [randomCode(4), randomCode(4), randomCode(4)].join('-');
}
