import { amountOf, type Cart, lineKey, setAmount } from './cart';
import { inCart } from './within-stock';

/**
 * Sets a line to an amount, raising it no further than the item is left; less than before is always granted. Apart from
 * the other edits, because a menu's rows do without it.
 */
export function setWithin(cart: Cart, key: string, amount: number, left: number | undefined): Cart {
  const line = cart.lines.find((each) => lineKey(each) === key);
  if (!line) return cart;
  const before = amountOf(line);
  if (left === undefined || amount <= before) return setAmount(cart, key, amount);
  return setAmount(cart, key, Math.max(before, Math.min(amount, left - inCart(cart, line.item) + before)));
}
