import type { Cart } from '../cart/cart';
import type { Checkable } from '../cart/check-line';
import { type PricedCart, priceCart } from '../cart/price-cart';
import type { MenuItem } from '../menu/shop';
import type { Fen } from '../money';
import type { Priced } from '../pricing/price-order';
import type { NextTier } from './evaluate';
import { pricePromoted, type PromotedTerms } from './price-promoted';
import type { CouponTerms, Discount } from './promotion';

/** A discount as a row of sums. */
export type DiscountRow = Pick<Discount, 'promotion' | 'name' | 'amount'>;

export type PromotedCart<T = MenuItem> = PricedCart<T> & { discounts: readonly DiscountRow[]; next: NextTier | null; couponMissing: Fen };

/** A cart that is priced already, with what promotions take off it: apart, so that a page may ask for it late. */
export function promoted<T>(priced: PricedCart<T>, terms: PromotedTerms, fulfilment: 'delivery' | 'pickup', coupon: CouponTerms | null = null): PromotedCart<T> {
  const { discounts, next, couponMissing, ...sums } = pricePromoted(
    terms,
    priced.rows.map(({ line, unitPrice }) => ({ ...line, unitPrice })),
    fulfilment,
    coupon,
  );
  return { ...priced, ...sums, discounts, next, couponMissing };
}

/** A cart as the shop's menu and its promotions price it now, as the server does. */
export const promotedCart = <T extends { id: string } & Priced & Checkable>(
  shop: PromotedTerms & { categories: readonly { items: readonly T[] }[] },
  cart: Cart,
  fulfilment: 'delivery' | 'pickup',
  coupon: CouponTerms | null = null,
): PromotedCart<T> => promoted(priceCart(shop, cart, fulfilment), shop, fulfilment, coupon);
