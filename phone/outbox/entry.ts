import type { CartLine } from '@/domain/cart/cart';
import type { AppError } from '@/domain/errors';
import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';

/** An order before it has a key. */
export type OrderDraft = Omit<PlaceOrderInput, 'key' | 'replaces'>;

export const outboxStates = ['queued', 'sending', 'accepted', 'needs_confirmation', 'rejected', 'draft', 'withdrawn', 'noted'] as const;

/**
 * queued: waits to be sent. sending: a request is under way. accepted: the server has it, and the pages have not yet
 * taken note. needs_confirmation: only the customer can say how it goes on. rejected: nothing more can come of it.
 * draft: taken back to be changed. withdrawn: called off, and the server is still to be told. noted: accepted, and the
 * pages have taken note of it; nobody sees it any more (`note-again.ts`).
 */
export type OutboxState = (typeof outboxStates)[number];

/** An order on this phone, kept from before the first request until it is settled. */
export type OutboxEntry = {
  version: 1;
  body: PlaceOrderInput;
  state: OutboxState;
  /** ISO instant by the phone's clock: when the customer last said that they want it. */
  wantedAt: string;
  /** A request went out that got no answer: it may have placed the order, or may do so yet. */
  open: boolean;
  /** The entry that this one replaces was open, too. */
  replacesOpen: boolean;
  /** Requests that were begun for it. */
  tries: number;
  /** ISO instant by the phone's clock before which it is not tried again, or null. */
  notBefore: string | null;
  placed: PlacedOrder | null;
  /** The last refusal; of a queued entry one that passes by itself. */
  error: AppError | null;
};

/** At least 96 random bits. Not randomUUID: over plain http, as in a shop's own network, browsers have none. */
export function makeKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether nobody can say if the server has placed it. */
export const isUnsure = ({ open, replacesOpen }: OutboxEntry): boolean => open || replacesOpen;

/**
 * The keys of an entry under which something could still be placed: of every request that went out. Also of one that
 * was refused, for a network may deliver it a second time.
 */
export function looseKeys({ body, tries, open }: OutboxEntry): string[] {
  return [...(body.replaces === null ? [] : [body.replaces]), ...(tries > 0 || open ? [body.key] : [])];
}

/** The entry that a shop's checkout is about: the one wanted last, before one that is being called off. */
export function entryOfShop(entries: readonly OutboxEntry[], shop: string): OutboxEntry | null {
  const rank = ({ state, wantedAt }: OutboxEntry): number => (state === 'withdrawn' || state === 'accepted' ? 0 : Date.parse(wantedAt));
  const mine = entries.filter(({ body }) => body.shop === shop);
  return mine.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** The order that a tap on a screen goes on from: what is called off or placed is over. */
export const basisOf = (entry: OutboxEntry | null): string | null =>
  entry === null || entry.state === 'withdrawn' || entry.state === 'accepted' ? null : entry.body.key;

/** Whether two JSON values are the same, whatever the order of their properties. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}

/** The order of an entry, without its key. */
export function orderIn({ body }: Pick<OutboxEntry, 'body'>): OrderDraft {
  const order: OrderDraft & Partial<PlaceOrderInput> = { ...body };
  delete order.key;
  delete order.replaces;
  return order;
}

export const isSameOrder = (entry: OutboxEntry, draft: OrderDraft): boolean => isSame(orderIn(entry), draft);

export const cartLine = ({ item, options, quantity, grams }: CartLine): CartLine => ({ item, options, quantity, grams });
