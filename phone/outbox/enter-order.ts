import type { AppError } from '@/domain/errors';
import { minute } from '@/domain/time';
import { entryOfShop, isSameOrder, isUnsure, looseKeys, makeKey, type OrderDraft, type OutboxEntry } from './entry';

/** An order goes out by itself for this long, in milliseconds; later the customer is asked whether they still want it. */
export const wantedFor = 20 * minute;

/** Clocks are put right by this much without anybody noticing. */
const correction = 5 * minute;

/** A phone whose clock was set back cannot tell how long ago it was: then it was too long ago. */
export function isStillWanted({ wantedAt }: Pick<OutboxEntry, 'wantedAt'>, at: Date): boolean {
  const age = at.getTime() - Date.parse(wantedAt);
  return age >= -correction && age < wantedFor;
}

/** This key can place nothing any more: another took its place, or was accepted before it. */
export const isDead = (error: AppError | null): boolean => error?.code === 'key_replaced' || error?.code === 'replaced_order_stands';

/** What waited too long is given a new key: whether it was placed is found out by calling the old one off. */
const keepsItsKey = (previous: OutboxEntry, draft: OrderDraft, at: Date): boolean =>
  isStillWanted(previous, at) && isSameOrder(previous, draft) && !isDead(previous.error) && previous.error?.code !== 'waited_too_long';

const danglingKeys = (entry: OutboxEntry): string[] => (isDead(entry.error) ? [] : looseKeys(entry));

function entryFor(previous: OutboxEntry | null, draft: OrderDraft, at: Date): OutboxEntry {
  const wanted = { state: 'queued', wantedAt: at.toISOString(), notBefore: null, placed: null, error: null } as const;
  if (previous && keepsItsKey(previous, draft, at)) return previous.state === 'sending' ? previous : { ...previous, ...wanted };
  const dangling = previous ? danglingKeys(previous) : [];
  // Only one key can be named: two are called off by themselves, and this entry is held until they are.
  const replaces = dangling.length === 1 ? dangling[0]! : null;
  const replacesOpen = replaces !== null && previous !== null && isUnsure(previous);
  return { version: 1, body: { ...draft, key: makeKey(), replaces }, open: false, replacesOpen, tries: 0, ...wanted };
}

/** Called off: gone where nothing can come of it, else the server is still to be told. */
export const afterWithdrawal = (entry: OutboxEntry): OutboxEntry | null =>
  danglingKeys(entry).length > 0 ? { ...entry, state: 'withdrawn', notBefore: null, error: null } : null;

export type Entering = { entry: OutboxEntry; put: readonly OutboxEntry[]; remove: readonly string[] };

/**
 * Enters an order beside what stands in the outbox. The same order again, soon, has the same key, so that it is placed
 * once. A changed order has a new key and names the earlier one, which the server kills in the same transaction; so
 * has the same order on another day, which is another order. What cannot be named is called off first (`nextMove`).
 */
export function enterOrder(entries: readonly OutboxEntry[], draft: OrderDraft, at: Date): Entering {
  const mine = entries.filter(({ body, state }) => body.shop === draft.shop && state !== 'accepted' && state !== 'withdrawn');
  const entry = entryFor(entryOfShop(mine, draft.shop), draft, at);
  // One that tells of an order that stands goes when the phone has taken note of that.
  const others = mine.filter(({ body, error }) => body.key !== entry.body.key && error?.code !== 'replaced_order_stands');
  const isNamed = (other: OutboxEntry) => danglingKeys(other).every((key) => key === entry.body.replaces);
  const named = others.filter(isNamed).map(({ body }) => body.key);
  const left = others.filter((other) => !isNamed(other)).flatMap((other) => afterWithdrawal(other) ?? []);
  return { entry, put: [entry, ...left], remove: named };
}
