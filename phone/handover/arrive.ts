import { parsePlacard, type PlacardReference } from '@/domain/building/placard';
import type { Handover } from '@/domain/handover/handover';
import { isHandoverCode } from '@/domain/ids';
import { makeKey } from '../outbox/entry';
import { readPlacard, savePlacard } from '../placard-memory';
import { postJson } from '../post-json';
import { withLock } from '../with-lock';
import { knownCode, rememberCode } from './known-codes';
import { type Merged, mergeHandover } from './merge';

/** What an address brings along: the placard of an app that was installed with one, and a handover's code. */
export type Brought = { placard: PlacardReference | null; code: string | null };

/** Reads `#app=27-k7qm2x&h=…`; what is not well formed is not there. */
export function broughtIn(hash: string): Brought {
  const parts = new URLSearchParams(hash.slice(1));
  const { floor, code } = parsePlacard(parts.get('app') ?? '');
  const handover = parts.get('h') ?? '';
  return { placard: floor && code ? { floor, code } : null, code: isHandoverCode(handover) ? handover : null };
}

/**
 * The placard in an app's start address is as old as the installation: it counts only where none is remembered.
 * @returns the floor that is remembered.
 */
export function takeAppPlacard(placard: PlacardReference, at: Date): string {
  const known = readPlacard();
  if (!known) savePlacard(placard, at);
  return known?.floor ?? placard.floor;
}

export type Arrival =
  /** This phone made the link itself: it is to be opened elsewhere. */
  | { kind: 'mine' }
  /** Settled before; an icon on iOS brings the code of its first start at every start. */
  | { kind: 'known' }
  | { kind: 'came'; merged: Merged }
  /** Wrong, too old, or taken by another place. */
  | { kind: 'over' }
  /** No answer: asking again under the same key gets the same. */
  | { kind: 'unanswered' };

/**
 * Takes what a link hands over, and brings it together with what is here. One tab at a time: two that open the same link
 * would ask under two keys, and the later one would hear that another place has it.
 */
export const takeHandover = (code: string): Promise<Arrival> => withLock('handover', () => takeAlone(code));

async function takeAlone(code: string): Promise<Arrival> {
  const known = knownCode(code);
  if (known?.state === 'made') return { kind: 'mine' };
  if (known?.state === 'settled') return { kind: 'known' };
  const taker = known?.taker ?? makeKey();
  // Before the request: its answer may get lost, and is given again only to the same key.
  rememberCode({ code, state: 'asked', taker });
  const answer = await postJson<Handover>('/api/v1/handovers/take', { code, taker });
  if (answer?.ok) {
    const merged = mergeHandover(answer.value);
    rememberCode({ code, state: 'settled', taker });
    return { kind: 'came', merged };
  }
  if (answer === null || answer.error.code !== 'not_found') return { kind: 'unanswered' };
  rememberCode({ code, state: 'settled', taker });
  return { kind: 'over' };
}
