'use client';
import { useCart } from '@/app/_ui/use-cart';
import type { Cart } from '@/domain/cart/cart';
import { shortages } from '@/domain/cart/fit-stock';
import { atPrices } from '@/domain/cart/at-prices';
import { priceCart, type PricedCart } from '@/domain/cart/price-cart';
import type { Shop } from '@/domain/menu/shop';
import type { Fen } from '@/domain/money';
import type { ShopAvailability } from '@/domain/slots/availability';
import type { CheckoutForm } from '@/phone/checkout-form';
import { cartLine, type OrderDraft } from '@/phone/outbox/entry';
import { atNewPrices, pricesIn, shortAfterRefusal, shownBefore } from '@/phone/refusal';
import type { Placing } from './use-placing';

export type Goods = {
  /** What is ordered: of an order that waits or was refused its own goods, else what is in the cart. */
  cart: Cart;
  priced: PricedCart;
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

/** What is ordered, what it costs, and what of it cannot be had. */
export function useGoods(shop: Shop, { fulfilment }: CheckoutForm, now: ShopAvailability | undefined, placing: Placing): Goods {
  const own = useCart(shop.slug);
  const body = placing.kind === 'waiting' || placing.kind === 'refused' ? placing.entry.body : null;
  const cart: Cart = body ? { version: 1, lines: body.lines.map(cartLine) } : own;
  const prices = pricesOf(placing);
  const atMenu = priceCart(shop, cart, fulfilment);
  const priced = prices ? atPrices(atMenu, pricesIn(prices), prices.shown) : atMenu;
  const known = shortages(priced.rows.map(({ line }) => line), now?.left ?? {});
  if (placing.kind !== 'refused') return { cart, priced, short: known, before: new Map() };
  const told = shortAfterRefusal(placing.entry.body, placing.error);
  return { cart, priced, short: new Map([...known, ...told]), before: shownBefore(placing.entry.body, placing.error) };
}
