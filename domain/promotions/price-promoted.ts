import { type CartLine, lineKey } from '../cart/cart';
import type { ShopTerms } from '../menu/shop';
import { add, type Fen, zero } from '../money';
import { lineTotal, type PricedOrder, priceOrder } from '../pricing/price-order';
import { evaluate, type Evaluated } from './evaluate';
import type { CouponTerms, Discount } from './promotion';

export type PromotedOrder = PricedOrder & Evaluated;

type Wanted = CartLine & { unitPrice: Fen };

/** Terms whose promotions are part of what an order costs; absent in menus that phones kept from before. */
export type PromotedTerms = Pick<ShopTerms, 'minimumOrder' | 'deliveryFee' | 'smallOrderFee' | 'promotions'>;

export const amountOf = (discounts: readonly Pick<Discount, 'amount'>[]): Fen => add(zero, ...discounts.map(({ amount }) => amount));

/**
 * The one pricer with what the shop's promotions and a coupon take off: on the phone and on the server. Item discounts lower
 * what counts towards the minimum, a tier and a coupon do not (decision 0026).
 */
export function pricePromoted(
  terms: PromotedTerms,
  lines: readonly Wanted[],
  fulfilment: 'delivery' | 'pickup',
  coupon: CouponTerms | null = null,
): PromotedOrder {
  const worth = lines.map((line) => ({
    key: lineKey({ item: line.item, options: [...line.options].sort() }),
    item: line.item,
    quantity: line.quantity,
    grams: line.grams,
    total: lineTotal(line.unitPrice, line),
  }));
  const evaluated = evaluate(worth, terms.promotions ?? [], coupon);
  const { discounts } = evaluated;
  const off = { items: amountOf(discounts.filter(({ kind }) => kind === 'item')), all: amountOf(discounts) };
  return { ...priceOrder(terms, lines, fulfilment, off), ...evaluated };
}
