import { isHandoverCode, isPlacementKey } from '@/domain/ids';
import { readStored, removeStored, writeStored } from '../storage';

const key = 'upstairs:handovers';

/** More would be of links that are long over. */
const limit = 10;

/**
 * What this phone knows of a link's code: it made it, so it keeps its hands off; it asks for it, under `taker`; or it is
 * settled, because an icon on iOS brings the code of its first start at every start.
 */
export type KnownCode = { code: string; state: 'made' | 'asked' | 'settled'; taker: string };

function isKnown(value: unknown): value is KnownCode {
  if (typeof value !== 'object' || value === null) return false;
  const { code, state, taker } = value as Record<string, unknown>;
  const isState = state === 'made' || state === 'asked' || state === 'settled';
  return typeof code === 'string' && isHandoverCode(code) && isState && typeof taker === 'string' && isPlacementKey(taker);
}

function readCodes(): KnownCode[] {
  const stored = readStored(key);
  return Array.isArray(stored) ? stored.filter(isKnown) : [];
}

export const knownCode = (code: string): KnownCode | undefined => readCodes().find((known) => known.code === code);

export function rememberCode(known: KnownCode): void {
  const others = readCodes().filter(({ code }) => code !== known.code);
  writeStored(key, [known, ...others].slice(0, limit));
}

export const forgetCodes = (): void => removeStored(key);
