'use client';
import { useCart } from '@/app/_ui/use-cart';
import type { Cart } from '@/domain/cart/cart';
import { shortages } from '@/domain/cart/fit-stock';
import { priceCart, type PricedCart } from '@/domain/cart/price-cart';
import type { Shop } from '@/domain/menu/shop';
import type { Fen } from '@/domain/money';
import type { ShopAvailability } from '@/domain/slots/availability';
import type { CheckoutForm } from '@/phone/checkout-form';
import { shortAfterRefusal, shownBefore } from '@/phone/refusal';
import type { Placing } from './use-placing';

export type Goods = {
  cart: Cart;
  priced: PricedCart;
  /** What each line that asks for too much can still have, by its key. */
  short: ReadonlyMap<string, number>;
  /** Prices that were shown before the shop changed them, by the line's key. */
  before: ReadonlyMap<string, Fen>;
};

/** What is in the cart, what it costs, and what of it cannot be had. */
export function useGoods(shop: Shop, { fulfilment }: CheckoutForm, now: ShopAvailability | undefined, placing: Placing): Goods {
  const cart = useCart(shop.slug);
  const priced = priceCart(shop, cart, fulfilment);
  const known = shortages(priced.rows.map(({ line }) => line), now?.left ?? {});
  if (placing.kind !== 'refused') return { cart, priced, short: known, before: new Map() };
  const { body } = placing.attempt;
  const told = shortAfterRefusal(body, placing.error);
  return { cart, priced, short: new Map([...known, ...told]), before: shownBefore(body, placing.error) };
}
