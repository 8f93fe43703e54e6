import { amountOf, lineKey } from '@/domain/cart/cart';
import { shortages } from '@/domain/cart/fit-stock';
import type { AppError, LineShortage } from '@/domain/errors';
import type { Fen } from '@/domain/money';
import type { OrderDraft } from './outbox/entry';

/** The one tap that resolves a refusal; `place` orders at once, because nothing that was not agreed to changes. */
export type Resolution =
  | { kind: 'accept_prices'; place: OrderDraft }
  | { kind: 'take_time'; startsAt: string }
  | { kind: 'fit_stock' }
  | { kind: 'still_want' }
  | { kind: 'go_without' }
  | { kind: 'use_link' }
  | { kind: 'use_demo' }
  | { kind: 'pay_cash' }
  | { kind: 'drop_coupon' }
  | { kind: 'see_order'; token: string }
  | { kind: 'see_orders' };

/** The part of the screen that a refusal is about. */
export type Place = 'where' | 'when' | 'goods' | 'payment' | 'whole';

const places: Partial<Record<AppError['code'], Place>> = {
  not_in_building: 'where',
  unknown_room: 'where',
  slot_full: 'when',
  shop_closed: 'when',
  delivery_suspended: 'when',
  ride_gone: 'when',
  price_changed: 'goods',
  sold_out: 'goods',
  unknown_item: 'goods',
  below_minimum: 'goods',
  coupon_unusable: 'goods',
  coupon_below_minimum: 'goods',
  beyond_capacity: 'goods',
  payment_unavailable: 'payment',
};

export const placeOf = (error: AppError): Place => places[error.code] ?? 'whole';

type PriceChange = Extract<AppError, { code: 'price_changed' }>;

/** The refused order with the prices that the shop has now. */
export function atNewPrices(draft: OrderDraft, { lines, deliveryFee, smallOrderFee, total, discounts = [] }: PriceChange): OrderDraft {
  const now = new Map(lines.map((change) => [change.line, change.now]));
  return {
    ...draft,
    lines: draft.lines.map((line, index) => ({ ...line, shownUnitPrice: now.get(index) ?? line.shownUnitPrice })),
    shown: { deliveryFee, smallOrderFee, total, discounts: discounts.map(({ promotion, amount }) => ({ promotion, amount })) },
  };
}

/** The prices that an order was made with, in fen per piece or 500 g, by the line's key. */
export const pricesIn = (draft: OrderDraft): ReadonlyMap<string, Fen> =>
  new Map(draft.lines.map((line) => [lineKey(line), line.shownUnitPrice]));

/** The prices that were shown for changed lines, in fen per piece or 500 g, by the line's key. */
export const shownBefore = (draft: OrderDraft, error: AppError): ReadonlyMap<string, Fen> =>
  new Map(error.code === 'price_changed' ? error.lines.map(({ line, shown }) => [lineKey(draft.lines[line]!), shown]) : []);

/** It is a dish of the line's set that there is too little of, and the server has told what is left for that line. */
const isDish = (draft: OrderDraft, { line, item }: LineShortage): boolean => draft.lines[line]!.item !== item;

/**
 * What is left of the items that a refusal names, in pieces or grams. The server counts what is left for a line after
 * the lines before it, so those of the same item are added.
 */
function leftAfter(draft: OrderDraft, lines: readonly LineShortage[]): Record<string, number> {
  const left: Record<string, number> = {};
  for (const shortage of lines.filter((each) => !isDish(draft, each))) {
    const before = draft.lines.slice(0, shortage.line).filter(({ item }) => item === shortage.item);
    left[shortage.item] ??= shortage.left + before.reduce((sum, line) => sum + amountOf(line), 0);
  }
  return left;
}

/** The lines that a refusal says cannot be had as they are, and what each can still have, by the line's key. */
export function shortAfterRefusal(draft: OrderDraft, error: AppError): Map<string, number> {
  if (error.code === 'unknown_item') return new Map(error.lines.map((line) => [lineKey(draft.lines[line]!), 0]));
  if (error.code !== 'sold_out') return new Map();
  const ofSets = error.lines.filter((each) => isDish(draft, each)).map(({ line, left }): [string, number] => [lineKey(draft.lines[line]!), left]);
  return new Map([...shortages(draft.lines, leftAfter(draft, error.lines)), ...ofSets]);
}

type Help = {
  /** The refused order. */
  draft: OrderDraft | null;
  /** The next window that is free as far as the phone knows. */
  nextFree: string | null;
  isDemo: boolean;
  /** A link that staff made lies beside the scan that was refused. */
  hasLink: boolean;
};

const takeTime = (startsAt: string | null): Resolution | null => (startsAt === null ? null : { kind: 'take_time', startsAt });

/** Those that need to know nothing more. */
const simple: Partial<Record<AppError['code'], Resolution>> = {
  sold_out: { kind: 'fit_stock' },
  unknown_item: { kind: 'fit_stock' },
  payment_unavailable: { kind: 'pay_cash' },
  coupon_unusable: { kind: 'drop_coupon' },
  coupon_below_minimum: { kind: 'drop_coupon' },
  waited_too_long: { kind: 'still_want' },
  ride_gone: { kind: 'go_without' },
  key_reused: { kind: 'see_orders' },
  key_replaced: { kind: 'see_orders' },
};

/** How one tap gets on from a refusal; null where only the customer can say. */
export function resolutionOf(error: AppError, { draft, nextFree, isDemo, hasLink }: Help): Resolution | null {
  if (error.code === 'price_changed') return draft && { kind: 'accept_prices', place: atNewPrices(draft, error) };
  if (error.code === 'slot_full' || error.code === 'delivery_suspended') return takeTime(error.next ?? nextFree);
  if (error.code === 'shop_closed') return takeTime(nextFree);
  if (error.code === 'not_in_building' && hasLink) return { kind: 'use_link' };
  if (error.code === 'not_in_building') return isDemo ? { kind: 'use_demo' } : null;
  if (error.code === 'replaced_order_stands') return { kind: 'see_order', token: error.token };
  return simple[error.code] ?? null;
}
