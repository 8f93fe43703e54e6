import { type Cart, type CartLine, lineKey, setAmount } from './cart';

/** Takes as much out of a cart as these lines hold. */
export const withoutLines = (cart: Cart, lines: readonly CartLine[]): Cart =>
  lines.reduce((left, taken) => {
    const key = lineKey({ ...taken, options: [...taken.options].sort() });
    const line = left.lines.find((each) => lineKey(each) === key);
    if (!line) return left;
    return setAmount(left, key, line.grams === null ? line.quantity - taken.quantity : line.grams - (taken.grams ?? 0));
  }, cart);
