import { addLine, amountOf, type Cart, type CartLine, emptyCart, lineKey, parseCart, setAmount } from '@/domain/cart/cart';
import { readStored, removeStored, storedKeys, writeStored } from './storage';

const prefix = 'upstairs:usual:';

/** The lines of the last order at a shop; empty when there was none. */
export const readUsual = (slug: string): readonly CartLine[] => parseCart(readStored(prefix + slug)).lines;

export function saveUsual(slug: string, lines: readonly CartLine[]): void {
  writeStored(prefix + slug, { ...emptyCart, lines });
}

export const forgetUsual = (slug: string): void => removeStored(prefix + slug);

/** Slugs of the shops with a usual, in the alphabet's order. */
export const shopsWithUsual = (): string[] =>
  storedKeys(prefix)
    .map((key) => key.slice(prefix.length))
    .filter((slug) => readUsual(slug).length > 0)
    .sort();

/**
 * A cart that holds at least the usual. Tapping twice, or going back and tapping again, does not order it twice;
 * what else is in the cart stays.
 */
export function withUsual(cart: Cart, lines: readonly CartLine[]): Cart {
  return lines.reduce((filled, line) => {
    const key = lineKey({ ...line, options: [...line.options].sort() });
    const present = filled.lines.find((existing) => lineKey(existing) === key);
    if (!present) return addLine(filled, line);
    return amountOf(present) < amountOf(line) ? setAmount(filled, key, amountOf(line)) : filled;
  }, cart);
}
