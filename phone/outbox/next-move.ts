import { minute } from '@/domain/time';
import { isStillWanted } from './enter-order';
import { isUnsure, type OutboxEntry } from './entry';

export type Move =
  | { kind: 'send'; entry: OutboxEntry }
  | { kind: 'call_off'; entry: OutboxEntry }
  | { kind: 'ask'; entry: OutboxEntry }
  | { kind: 'wait'; milliseconds: number }
  | { kind: 'rest' };

const isToBeSent = ({ state }: OutboxEntry): boolean => state === 'queued' || state === 'sending';

/** It waited too long, and nobody knows whether it was placed: that is found out before the customer decides. */
export const isToBeFoundOut = (entry: OutboxEntry): boolean =>
  entry.state === 'needs_confirmation' && entry.error?.code === 'waited_too_long' && isUnsure(entry);

/** It goes on by itself as soon as there is a network. */
export const isWaiting = (entry: OutboxEntry): boolean => isToBeSent(entry) || entry.state === 'withdrawn' || isToBeFoundOut(entry);

/** A wait that lies further ahead than any that was ever set comes from another clock. */
function waitOf({ notBefore }: OutboxEntry, at: Date): number {
  const wait = notBefore === null ? 0 : Date.parse(notBefore) - at.getTime();
  return wait > 10 * minute ? 0 : Math.max(0, wait);
}

/**
 * What the one flusher does next: what waited too long is asked about, else the longest wanted entry that is due is
 * sent or called off. While an entry of a shop is being called off, a newer one is held: until the server was told,
 * both could be placed. What stands as `sending` was left by a flusher that died: there is only one, or it had its time.
 */
export function nextMove(entries: readonly OutboxEntry[], at: Date): Move {
  const old = entries.find((entry) => isToBeSent(entry) && !isStillWanted(entry, at));
  if (old) return { kind: 'ask', entry: { ...old, state: 'needs_confirmation', notBefore: null, error: { code: 'waited_too_long' } } };
  const calledOff = entries.filter((entry) => entry.state === 'withdrawn' || isToBeFoundOut(entry));
  const busyShops = calledOff.map(({ body }) => body.shop);
  const free = entries.filter((entry) => isToBeSent(entry) && !busyShops.includes(entry.body.shop));
  const waiting = [...calledOff, ...free].sort((a, b) => Date.parse(a.wantedAt) - Date.parse(b.wantedAt));
  const due = waiting.find((entry) => waitOf(entry, at) === 0);
  if (due) return { kind: isToBeSent(due) ? 'send' : 'call_off', entry: due };
  if (waiting.length === 0) return { kind: 'rest' };
  return { kind: 'wait', milliseconds: Math.min(...waiting.map((entry) => waitOf(entry, at))) };
}

/** What waits for a later try is tried now, because the network is back or someone looks; a server's own wish is kept. */
export const withoutPauses = (entries: readonly OutboxEntry[]): OutboxEntry[] =>
  entries.filter(({ notBefore, error }) => notBefore !== null && error?.code !== 'rate_limited').map((entry) => ({ ...entry, notBefore: null }));
