'use client';
import { useCart } from '@/app/_ui/use-cart';
import type { Cart } from '@/domain/cart/cart';
import { shortages } from '@/domain/cart/fit-stock';
import { atPrices } from '@/domain/cart/at-prices';
import type { Shop } from '@/domain/menu/shop';
import { type Fen, zero } from '@/domain/money';
import { promotedCart, type PromotedCart } from '@/domain/promotions/promoted-cart';
import type { CouponTerms } from '@/domain/promotions/promotion';
import type { ShopAvailability } from '@/domain/slots/availability';
import type { CheckoutForm } from '@/phone/checkout-form';
import { discountName } from '@/i18n/promotions';
import { cartLine, type OrderDraft } from '@/phone/outbox/entry';
import { atNewPrices, pricesIn, shortAfterRefusal, shownBefore } from '@/phone/refusal';
import type { Placing } from './use-placing';

export type Goods = {
  /** What is ordered: of an order that waits or was refused its own goods, else what is in the cart. */
  cart: Cart;
  priced: PromotedCart;
  /** What each line that asks for too much can still have, by its key. */
  short: ReadonlyMap<string, number>;
  /** Prices that were shown before the shop changed them, by the line's key. */
  before: ReadonlyMap<string, Fen>;
};

/** The order whose prices count instead of the menu's: as agreed to while it waits, as told when they changed. */
function pricesOf(placing: Placing): OrderDraft | null {
  if (placing.kind === 'waiting') return placing.entry.body;
  if (placing.kind !== 'refused' || placing.error.code !== 'price_changed') return null;
  return atNewPrices(placing.entry.body, placing.error);
}

/** What was agreed to, or told, by the names that promotions have now; one that is no longer there has none. */
function namedDiscounts(shown: OrderDraft['shown'], atMenu: PromotedCart, { promotions = [] }: Shop, placing: Placing): PromotedCart['discounts'] {
  const told = placing.kind === 'refused' && placing.error.code === 'price_changed' ? (placing.error.discounts ?? []) : [];
  const named = [...atMenu.discounts.map(({ promotion, name }) => [promotion, name] as const), ...promotions.map(({ id, name }) => [id, name] as const), ...told.map(({ promotion, name }) => [promotion, name] as const)];
  const names = new Map(named);
  return (shown.discounts ?? []).map(({ promotion, amount }) => ({ promotion, amount, name: names.get(promotion) ?? discountName }));
}

/** An order at the prices that count instead of the menu's. */
function atAgreed(atMenu: PromotedCart, order: OrderDraft, shop: Shop, placing: Placing): PromotedCart {
  const { deliveryFee, smallOrderFee, total } = order.shown;
  const priced = atPrices(atMenu, pricesIn(order), { deliveryFee, smallOrderFee, total });
  return { ...priced, discounts: namedDiscounts(order.shown, atMenu, shop, placing), next: null, couponMissing: zero };
}

/** What is ordered, what it costs, and what of it cannot be had. */
export function useGoods(shop: Shop, { fulfilment }: CheckoutForm, now: ShopAvailability | undefined, placing: Placing, coupon: CouponTerms | null): Goods {
  const own = useCart(shop.slug);
  const body = placing.kind === 'waiting' || placing.kind === 'refused' ? placing.entry.body : null;
  const cart: Cart = body ? { version: 1, lines: body.lines.map(cartLine) } : own;
  const prices = pricesOf(placing);
  const atMenu = promotedCart(shop, cart, fulfilment, coupon);
  const priced = prices ? atAgreed(atMenu, prices, shop, placing) : atMenu;
  const known = shortages(priced.rows.map(({ line }) => line), now?.left ?? {});
  if (placing.kind !== 'refused') return { cart, priced, short: known, before: new Map() };
  const told = shortAfterRefusal(placing.entry.body, placing.error);
  return { cart, priced, short: new Map([...known, ...told]), before: shownBefore(placing.entry.body, placing.error) };
}
