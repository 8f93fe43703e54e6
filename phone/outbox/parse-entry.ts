import { parseCart } from '@/domain/cart/cart';
import { type AppError, strangerReasons } from '@/domain/errors';
import { isOrderToken, isPlacementKey } from '@/domain/ids';
import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';
import { type OutboxEntry, type OutboxState, outboxStates } from './entry';

type Json = Record<string, unknown>;

export const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isInstant = (value: unknown): value is string => isText(value) && !Number.isNaN(Date.parse(value));

function isLines(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  // The cart's own reader drops what is no line, and adds up what stands twice; what it makes up for may not be missing here.
  const isWhole = (line: unknown) => isRecord(line) && isCount(line.shownUnitPrice) && 'options' in line && 'grams' in line;
  return value.every(isWhole) && parseCart({ lines: value }).lines.length === value.length;
}

function isPlacard(value: unknown): boolean {
  return value === null || (isRecord(value) && isText(value.floor) && isText(value.code));
}

function isTiming(value: unknown): boolean {
  return isRecord(value) && (value.kind === 'asap' || (value.kind === 'window' && isInstant(value.startsAt)));
}

const isDiscounts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => isRecord(each) && isText(each.promotion) && isCount(each.amount));

const isName = (value: unknown): boolean => isRecord(value) && isText(value.zh) && isText(value.en);

/** A body that the screens can show and the server can judge; what of it still holds, only the server knows. */
function isBody(value: unknown): value is PlaceOrderInput {
  if (!isRecord(value)) return false;
  const { key, replaces, shown } = value;
  if (!isText(key) || !isPlacementKey(key)) return false;
  if (replaces !== null && !(isText(replaces) && isPlacementKey(replaces) && replaces !== key)) return false;
  if (!isRecord(shown) || !['deliveryFee', 'smallOrderFee', 'total'].every((sum) => isCount(shown[sum]))) return false;
  if (value.coupon !== undefined && !isText(value.coupon)) return false;
  if (shown.discounts !== undefined && !isDiscounts(shown.discounts)) return false;
  if (![value.shop, value.floor, value.name].every(isText) || ![value.room, value.note].every(isTextOrNull)) return false;
  if (value.fulfilment !== 'delivery' && value.fulfilment !== 'pickup') return false;
  if (value.payment !== 'cash' && value.payment !== 'code') return false;
  if (value.locale !== 'zh' && value.locale !== 'en') return false;
  if (value.ride !== undefined && !isText(value.ride)) return false;
  return isPlacard(value.placard) && isTiming(value.timing) && isLines(value.lines);
}

/** What an acceptance must have to be one; a gateway that answers in its own words has not. */
export function isPlaced(value: unknown): value is PlacedOrder {
  return isRecord(value) && isText(value.token) && isOrderToken(value.token) && isCount(value.number) && isText(value.shop);
}

const listed = (value: unknown, fields: readonly string[]): boolean =>
  Array.isArray(value) && value.every((each) => isRecord(each) && fields.every((field) => isCount(each[field])));

/** What the screens read of a refusal, beside its code. */
const details: Partial<Record<AppError['code'], (error: Json) => boolean>> = {
  invalid: ({ fields }) => isRecord(fields),
  not_in_building: ({ reason }) => strangerReasons.some((each) => each === reason),
  unknown_item: ({ lines }) => Array.isArray(lines) && lines.every(isCount),
  unknown_room: ({ room }) => isText(room),
  price_changed: ({ lines, discounts = [], ...sums }) =>
    isDiscounts(discounts) && (discounts as Json[]).every(({ name }) => isName(name)) &&
    listed(lines, ['line', 'shown', 'now']) && ['deliveryFee', 'smallOrderFee', 'total'].every((sum) => isCount(sums[sum])),
  sold_out: ({ lines }) => listed(lines, ['line', 'left']),
  slot_full: ({ next }) => next === null || isInstant(next),
  shop_closed: ({ opensAt }) => opensAt === null || isInstant(opensAt),
  delivery_suspended: ({ until, reason, next }) =>
    isInstant(until) && (next === null || isInstant(next)) && isRecord(reason) && isRecord(reason.text) && isText(reason.text.zh) && isText(reason.text.en),
  beyond_capacity: ({ unit, most }) => (unit === 'dishes' || unit === 'bags') && isCount(most),
  below_minimum: ({ minimum, missing }) => isCount(minimum) && isCount(missing),
  coupon_below_minimum: ({ minimum, missing }) => isCount(minimum) && isCount(missing),
  replaced_order_stands: ({ token }) => isText(token) && isOrderToken(token),
  foreign_origin: ({ expected }) => isText(expected),
  rate_limited: ({ retryAfterSeconds }) => isCount(retryAfterSeconds),
  unexpected: ({ reference }) => isText(reference),
};

const bare: readonly AppError['code'][] = [
  'not_found', 'payment_unavailable', 'coupon_unusable', 'ride_gone', 'key_reused', 'key_replaced', 'waited_too_long', 'forbidden', 'signed_out', 'too_large', 'busy',
];

const linesOf = (error: Json): number[] =>
  Array.isArray(error.lines) ? error.lines.map((each: unknown) => (isRecord(each) ? (each.line as number) : (each as number))) : [];

/** A refusal that the screens can tell of an order with so many lines; null for anything else. */
export function parseError(value: unknown, lines: number): AppError | null {
  if (!isRecord(value) || !isText(value.code)) return null;
  const check = Object.hasOwn(details, value.code) ? details[value.code as AppError['code']] : undefined;
  const isKnown = check ? check(value) : bare.some((code) => code === value.code);
  return isKnown && linesOf(value).every((line) => line < lines) ? (value as AppError) : null;
}

/** A refusal or acceptance that went missing from an entry: the customer says how it goes on. */
function stateOf(stored: Json, placed: PlacedOrder | null, error: AppError | null): OutboxState | null {
  const state = outboxStates.find((each) => each === stored.state);
  if (!state) return null;
  const isWhole = state === 'accepted' ? placed !== null : (state !== 'needs_confirmation' && state !== 'rejected') || error !== null;
  return isWhole ? state : 'draft';
}

/** Reads what stands in storage, where anything may; null for what is no entry of this version. */
export function parseEntry(stored: unknown): OutboxEntry | null {
  if (!isRecord(stored) || stored.version !== 1 || !isBody(stored.body) || !isInstant(stored.wantedAt)) return null;
  const { body, wantedAt, notBefore } = stored;
  const placed = isPlaced(stored.placed) ? stored.placed : null;
  const error = parseError(stored.error, body.lines.length);
  const state = stateOf(stored, placed, error);
  if (!state) return null;
  return {
    version: 1,
    body,
    state,
    wantedAt,
    // Of a claim to know better than this, the careful half is believed.
    open: stored.open !== false,
    replacesOpen: stored.replacesOpen !== false && body.replaces !== null,
    tries: isCount(stored.tries) ? stored.tries : 1,
    notBefore: isInstant(notBefore) ? notBefore : null,
    placed,
    error,
  };
}
