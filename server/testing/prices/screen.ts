import { atPrices } from '@/domain/cart/at-prices';
import type { Cart } from '@/domain/cart/cart';
import type { Shop } from '@/domain/menu/shop';
import { promotedCart, type PromotedCart } from '@/domain/promotions/promoted-cart';
import { cartLine, type OutboxEntry } from '@/phone/outbox/entry';
import { atNewPrices, pricesIn } from '@/phone/refusal';

/** What a checkout shows, in fen: this and nothing else may be charged. */
export type Screen = {
  lines: readonly { item: string; options: string; amount: number; unitPrice: number; total: number }[];
  deliveryFee: number;
  smallOrderFee: number;
  total: number;
};

/** As the checkout prices what it shows: a waiting order as agreed to, a changed one as told, else as the menu says. */
export function priced(shop: Shop, cart: Cart, entry: OutboxEntry | null): PromotedCart {
  // What was taken back stands in the cart again.
  if (!entry || entry.state === 'draft') return promotedCart(shop, cart, 'delivery');
  const { body, error, state } = entry;
  const atMenu = promotedCart(shop, { version: 1, lines: body.lines.map(cartLine) }, 'delivery');
  const isWaiting = state === 'queued' || state === 'sending';
  const agreed = isWaiting ? body : error?.code === 'price_changed' ? atNewPrices(body, error) : null;
  if (!agreed) return atMenu;
  const { deliveryFee, smallOrderFee, total } = agreed.shown;
  return { ...atMenu, ...atPrices(atMenu, pricesIn(agreed), { deliveryFee, smallOrderFee, total }), discounts: [] };
}

export const screenOf = ({ rows, deliveryFee, smallOrderFee, total }: PromotedCart): Screen => ({
  lines: rows.map(({ line, unitPrice, total }) => ({
    item: line.item, options: [...line.options].sort().join(), amount: line.grams ?? line.quantity, unitPrice, total,
  })),
  deliveryFee,
  smallOrderFee,
  total,
});
