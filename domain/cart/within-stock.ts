import { addLine, amountOf, type Cart, type CartLine, lineKey, setAmount } from './cart';

/** Pieces or grams of an item in the cart, over all its lines. */
export const inCart = (cart: Cart, item: string): number =>
  cart.lines.reduce((sum, line) => (line.item === item ? sum + amountOf(line) : sum), 0);

/** Adds a line as far as the item is left; `left` pieces or grams, undefined where that is not counted. */
export function addWithin(cart: Cart, line: CartLine, left: number | undefined): Cart {
  const room = left === undefined ? amountOf(line) : Math.min(amountOf(line), left - inCart(cart, line.item));
  if (room <= 0) return cart;
  return addLine(cart, line.grams === null ? { ...line, quantity: room } : { ...line, grams: room });
}

/** Takes one step, in pieces or grams, off the item's last line. */
export function takeOff(cart: Cart, item: string, step: number): Cart {
  const last = [...cart.lines].reverse().find((line) => line.item === item);
  return last ? setAmount(cart, lineKey(last), amountOf(last) - step) : cart;
}
