import type { AppError } from '@/domain/errors';
import type { PlacedOrder } from '@/domain/orders/place-order-input';
import type { Result } from '@/domain/result';
import { minute } from '@/domain/time';
import { jittered } from '../jitter';
import { isSameOrder, makeKey, type OrderDraft, type OutboxEntry } from './entry';

const second = 1_000;

/** An order goes out by itself for this long, in milliseconds; later the customer is asked whether they still want it. */
export const wantedFor = 20 * minute;

const firstWait = second;
const longestWait = 20 * second;

/** The wait before a try, in milliseconds: doubling, and spread, so that a lift full of phones does not ask in step. */
export function waitBefore(failures: number): number {
  const wait = Math.min(longestWait, firstWait * 2 ** Math.min(failures - 1, 10));
  return jittered(wait, wait / 3);
}

/** A phone whose clock was set back cannot tell how long ago it was: then it was too long ago. */
export function isStillWanted({ wantedAt }: Pick<OutboxEntry, 'wantedAt'>, at: Date): boolean {
  const age = at.getTime() - Date.parse(wantedAt);
  return age >= -minute && age < wantedFor;
}

/**
 * The entry for this order: the same order again, soon, has the same key, so that it is placed once. A changed order
 * has a new key and names the earlier one, which the server kills in the same transaction; so has the same order on
 * another day, which is another order. An open key stays named until one that replaces it is answered, for a refusal
 * changes nothing.
 */
export function enterOrder(previous: OutboxEntry | null, draft: OrderDraft, at: Date): OutboxEntry {
  const wanted = { state: 'queued', wantedAt: at.toISOString(), tries: 0, notBefore: null, placed: null, error: null } as const;
  if (previous && isStillWanted(previous, at) && isSameOrder(previous, draft) && !isDead(previous.error)) return { ...previous, ...wanted };
  const fresh = (replaces: string | null, replacesOpen: boolean): OutboxEntry => ({
    version: 1,
    body: { ...draft, key: makeKey(), replaces },
    open: false,
    replacesOpen,
    ...wanted,
  });
  if (!previous || isDead(previous.error)) return fresh(null, false);
  if (previous.open) return fresh(previous.body.key, true);
  return fresh(previous.body.replaces ?? previous.body.key, previous.replacesOpen);
}

/**
 * Whether the customer may change the order before this entry is answered. One open key can be replaced; with two,
 * only one could be named and the other might place a second order: then the answer has to be waited for.
 */
export const canChange = (entry: OutboxEntry): boolean => !(entry.open && entry.replacesOpen);

/** This key can place nothing any more: another took its place, or was accepted before it. */
export const isDead = (error: AppError | null): boolean =>
  error !== null && (error.code === 'key_reused' || error.code === 'key_replaced' || error.code === 'replaced_order_stands');

/** What a refusal leaves to the customer: something to agree to or to change, or nothing. */
const endsIt = (error: AppError): boolean => isDead(error) || error.code === 'not_found' || error.code === 'forbidden';

/** Milliseconds until this answer, or silence, is worth another try; null for a refusal that does not pass by itself. */
function passesIn(answer: Result<PlacedOrder> | null, failures: number): number | null {
  if (answer === null) return waitBefore(failures);
  if (answer.ok) return null;
  if (answer.error.code === 'rate_limited') return answer.error.retryAfterSeconds * second;
  return answer.error.code === 'busy' || answer.error.code === 'unexpected' ? waitBefore(failures) : null;
}

/** No answer, or an answer that does not tell: the order may have been placed. */
const isLost = (answer: Result<PlacedOrder> | null): boolean => answer === null || (!answer.ok && answer.error.code === 'unexpected');

/** An entry after what came back for it; `wasOpen`: an earlier request of it had got no answer. */
export function afterAnswer(entry: OutboxEntry, wasOpen: boolean, answer: Result<PlacedOrder> | null, at: Date): OutboxEntry {
  if (answer?.ok) return { ...entry, state: 'accepted', placed: answer.value, error: null };
  const tries = entry.tries + 1;
  const open = wasOpen || isLost(answer);
  const pause = passesIn(answer, tries);
  if (answer === null || pause !== null) {
    return { ...entry, state: 'queued', open, tries, notBefore: new Date(at.getTime() + (pause ?? 0)).toISOString() };
  }
  return { ...entry, state: endsIt(answer.error) ? 'rejected' : 'needs_confirmation', open, tries, notBefore: null, error: answer.error };
}

/** Called off: gone where the server cannot have it, else the server is still to be told. */
export const afterWithdrawal = (entry: OutboxEntry): OutboxEntry | null =>
  entry.open || entry.replacesOpen ? { ...entry, state: 'withdrawn', notBefore: null, tries: 0 } : null;

export type Move = { kind: 'send'; entry: OutboxEntry } | { kind: 'ask'; entry: OutboxEntry } | { kind: 'wait'; milliseconds: number } | { kind: 'rest' };

const isWaiting = ({ state }: OutboxEntry): boolean => state === 'queued' || state === 'sending' || state === 'withdrawn';

/** A wait that lies further ahead than any that was ever set comes from another clock. */
function waitOf({ notBefore }: OutboxEntry, at: Date): number {
  const wait = notBefore === null ? 0 : Date.parse(notBefore) - at.getTime();
  return wait > 10 * minute ? 0 : Math.max(0, wait);
}

/**
 * What the one flusher does next: the longest wanted entry that is due is sent, one that waited too long is asked
 * about. What stands as `sending` was left by a flusher that died, because there is only one.
 */
export function nextMove(entries: readonly OutboxEntry[], at: Date): Move {
  const waiting = entries.filter(isWaiting).sort((a, b) => Date.parse(a.wantedAt) - Date.parse(b.wantedAt));
  const old = waiting.find((entry) => entry.state !== 'withdrawn' && !isStillWanted(entry, at));
  if (old) return { kind: 'ask', entry: { ...old, state: 'needs_confirmation', notBefore: null, error: { code: 'waited_too_long' } } };
  const due = waiting.find((entry) => waitOf(entry, at) === 0);
  if (due) return { kind: 'send', entry: due };
  if (waiting.length === 0) return { kind: 'rest' };
  return { kind: 'wait', milliseconds: Math.min(...waiting.map((entry) => waitOf(entry, at))) };
}
