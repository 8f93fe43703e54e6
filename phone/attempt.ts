import type { CartLine } from '@/domain/cart/cart';
import { isPlacementKey } from '@/domain/ids';
import type { PlaceOrderInput } from '@/domain/orders/place-order-input';
import { readStored, removeStored, storedKeys, writeStored } from './storage';

const prefix = 'upstairs:placing:';

/** An order before it has a key. */
export type OrderDraft = Omit<PlaceOrderInput, 'key' | 'replaces'>;

/** A try to place an order, kept with its key from before the first request until it is answered. */
export type Attempt = {
  body: PlaceOrderInput;
  /** ISO instant of the first request, by the phone's clock. */
  startedAt: string;
  /** A request went out that got no answer: it may have placed the order, or may do so yet. */
  open: boolean;
  /** The attempt that this one replaces was open, too. */
  replacesOpen: boolean;
  /** The customer went back to change it: it goes on only by another tap. */
  released: boolean;
};

/** An attempt goes on by itself for this long, in milliseconds; later nobody still waits for that bag. */
export const persistence = 10 * 60_000;

export const isRecent = ({ startedAt }: Attempt, at: Date): boolean => at.getTime() - Date.parse(startedAt) < persistence;

/** At least 96 random bits. Not randomUUID: over plain http, as in a shop's own network, browsers have none. */
export function makeKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The unanswered attempt at a shop, or null. What is not well formed is none. */
export function readAttempt(slug: string): Attempt | null {
  const stored = readStored(prefix + slug);
  if (typeof stored !== 'object' || stored === null) return null;
  const { body, startedAt, open, replacesOpen, released } = stored as Partial<Attempt>;
  if (typeof body !== 'object' || body === null || typeof startedAt !== 'string' || Number.isNaN(Date.parse(startedAt))) return null;
  if (typeof body.key !== 'string' || !isPlacementKey(body.key) || body.shop !== slug || !Array.isArray(body.lines)) return null;
  return { body, startedAt, open: open === true, replacesOpen: replacesOpen === true, released: released === true };
}

export const keepAttempt = (attempt: Attempt): void => writeStored(prefix + attempt.body.shop, attempt);
export const dropAttempt = (slug: string): void => removeStored(prefix + slug);
export const dropAttempts = (): void => storedKeys(prefix).forEach(removeStored);

/** Whether two JSON values are the same, whatever the order of their properties. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}

/** The order of an attempt, without its key. */
export function orderIn({ body }: Attempt): OrderDraft {
  const order: OrderDraft & Partial<PlaceOrderInput> = { ...body };
  delete order.key;
  delete order.replaces;
  return order;
}

/** Whether an attempt orders exactly these lines. */
export const holdsLines = ({ body }: Attempt, lines: readonly CartLine[]): boolean =>
  isSame(body.lines.map(({ item, options, quantity, grams }) => ({ item, options, quantity, grams })), lines);

/**
 * The attempt for this order: the same order again, soon, has the same key, so that it is placed once. A changed order
 * has a new key and names the earlier one, which the server kills in the same transaction; so has the same order on
 * another day, which is another order. An open key stays named until one that replaces it is answered, for a refusal
 * changes nothing.
 */
export function nextAttempt(previous: Attempt | null, draft: OrderDraft, at: Date): Attempt {
  if (previous && isRecent(previous, at) && isSame(orderIn(previous), draft)) return { ...previous, released: false };
  const startedAt = at.toISOString();
  const fresh = (replaces: string | null, replacesOpen: boolean): Attempt => ({
    body: { ...draft, key: makeKey(), replaces },
    startedAt,
    open: false,
    replacesOpen,
    released: false,
  });
  if (!previous) return fresh(null, false);
  if (previous.open) return fresh(previous.body.key, true);
  return fresh(previous.body.replaces ?? previous.body.key, previous.replacesOpen);
}

/**
 * Whether the customer may change the order before this attempt is answered. One open key can be replaced; with two,
 * only one could be named and the other might place a second order: then the answer has to be waited for.
 */
export const canChange = (attempt: Attempt): boolean => !(attempt.open && attempt.replacesOpen);
