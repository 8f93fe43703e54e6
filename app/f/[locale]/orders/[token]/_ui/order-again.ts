import type { OrderView } from '@/domain/orders/order-view';
import { cartStore } from '@/phone/cart-store';
import { withUsual } from '@/phone/usual';

/** Puts what was ordered into the cart again and goes to the checkout, where one more tap places it. */
export function orderAgain(order: OrderView, locale: string): void {
  const lines = order.lines.map(({ item, options, quantity, grams }) => ({
    item,
    options: options.map(({ id }) => id).sort(),
    quantity,
    grams,
  }));
  cartStore(order.shop.slug).change((cart) => withUsual(cart, lines));
  location.assign(`/f/${locale}/${order.floor}/checkout?shop=${order.shop.slug}`);
}
