import type { AppError } from '@/domain/errors';
import type { PlacedOrder } from '@/domain/orders/place-order-input';
import type { Result } from '@/domain/result';
import { jittered } from '../jitter';
import { isDead } from './enter-order';
import type { OutboxEntry } from './entry';

const second = 1_000;
const firstWait = second;
const longestWait = 20 * second;

/** The wait before a try, in milliseconds: doubling, and spread, so that a lift full of phones does not ask in step. */
export function waitBefore(tries: number): number {
  const wait = Math.min(longestWait, firstWait * 2 ** Math.max(0, Math.min(tries - 1, 10)));
  return jittered(wait, wait / 3);
}

/** Milliseconds until this refusal is worth another try; null for one that does not pass by itself. */
export function passesIn(error: AppError, tries: number): number | null {
  if (error.code === 'rate_limited') return Math.max(1, error.retryAfterSeconds) * second;
  return error.code === 'busy' || error.code === 'unexpected' ? waitBefore(tries) : null;
}

/** An entry that is tried again after a pause, in milliseconds. */
export const pausedFor = (entry: OutboxEntry, pause: number, at: Date): OutboxEntry => ({
  ...entry,
  notBefore: new Date(at.getTime() + pause).toISOString(),
});

/** Nothing that the customer could agree to or change. */
const endsIt = (error: AppError): boolean => isDead(error) || error.code === 'not_found' || error.code === 'forbidden';

/**
 * An entry after what came back for it; null is silence.
 * @param wasOpen an earlier request of it had got no answer
 */
export function afterAnswer(entry: OutboxEntry, wasOpen: boolean, answer: Result<PlacedOrder> | null, at: Date): OutboxEntry {
  if (answer === null) return pausedFor({ ...entry, state: 'queued', open: true, error: null }, waitBefore(entry.tries), at);
  if (answer.ok) return { ...entry, state: 'accepted', placed: answer.value, notBefore: null, error: null };
  const { error } = answer;
  // Whoever broke in the middle may have placed it.
  const open = wasOpen || error.code === 'unexpected';
  const pause = passesIn(error, entry.tries);
  if (pause !== null) return pausedFor({ ...entry, state: 'queued', open, error }, pause, at);
  // The server has an order under this key that is not this one: calling off the key tells which.
  if (error.code === 'key_reused') return { ...entry, state: 'withdrawn', open: true, notBefore: null, error: null };
  return { ...entry, state: endsIt(error) ? 'rejected' : 'needs_confirmation', open, notBefore: null, error };
}
