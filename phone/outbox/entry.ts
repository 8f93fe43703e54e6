import type { CartLine } from '@/domain/cart/cart';
import type { AppError } from '@/domain/errors';
import { isPlacementKey } from '@/domain/ids';
import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';

/** An order before it has a key. */
export type OrderDraft = Omit<PlaceOrderInput, 'key' | 'replaces'>;

export const outboxStates = ['queued', 'sending', 'accepted', 'needs_confirmation', 'rejected', 'draft', 'withdrawn'] as const;

/**
 * queued: waits to be sent. sending: a request is under way. accepted: the server has it, and the pages have not yet
 * taken note. needs_confirmation: only the customer can say how it goes on. rejected: nothing more can come of it.
 * draft: taken back to be changed. withdrawn: called off, and the server is still to be told.
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
  /** Requests without a usable answer since it was wanted. */
  tries: number;
  /** ISO instant by the phone's clock before which it is not tried again, or null. */
  notBefore: string | null;
  placed: PlacedOrder | null;
  error: AppError | null;
};

/** At least 96 random bits. Not randomUUID: over plain http, as in a shop's own network, browsers have none. */
export function makeKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const isInstant = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Enough of a body to show it and to ask the server, which judges the rest. */
function isBody(value: unknown): value is PlaceOrderInput {
  if (!isRecord(value)) return false;
  const { key, shop, floor, lines, shown, timing } = value;
  if (typeof key !== 'string' || !isPlacementKey(key) || typeof shop !== 'string' || typeof floor !== 'string') return false;
  if (!isRecord(shown) || !isRecord(timing) || !Array.isArray(lines) || lines.length === 0) return false;
  return lines.every((line) => isRecord(line) && typeof line.item === 'string' && Array.isArray(line.options));
}

/** Reads what stands in storage, where anything may; null for what is no entry of this version. */
export function parseEntry(stored: unknown): OutboxEntry | null {
  if (!isRecord(stored) || stored.version !== 1 || !isBody(stored.body) || !isInstant(stored.wantedAt)) return null;
  const state = outboxStates.find((each) => each === stored.state);
  if (!state) return null;
  const placed = isRecord(stored.placed) && typeof stored.placed.token === 'string' ? (stored.placed as PlacedOrder) : null;
  if (state === 'accepted' && placed === null) return null;
  const error = isRecord(stored.error) && typeof stored.error.code === 'string' ? (stored.error as AppError) : null;
  if ((state === 'needs_confirmation' || state === 'rejected') && error === null) return null;
  return {
    version: 1,
    body: stored.body,
    state,
    wantedAt: stored.wantedAt,
    open: stored.open === true,
    replacesOpen: stored.replacesOpen === true,
    tries: Number.isSafeInteger(stored.tries) ? (stored.tries as number) : 0,
    notBefore: isInstant(stored.notBefore) ? stored.notBefore : null,
    placed,
    error,
  };
}

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

/** Whether an entry orders exactly these lines. */
export const holdsLines = ({ body }: Pick<OutboxEntry, 'body'>, lines: readonly CartLine[]): boolean => isSame(body.lines.map(cartLine), lines);
