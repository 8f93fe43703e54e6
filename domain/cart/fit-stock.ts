import { type Cart, type CartLine, lineKey, setAmount } from './cart';

/** Pieces or grams that a line asks for. */
export const amountOf = (line: Pick<CartLine, 'quantity' | 'grams'>): number => line.grams ?? line.quantity;

/**
 * The lines that ask for more than there is, and what each can still have, in pieces or grams (0: nothing). Lines of
 * one item share what is left of it, the earlier one first.
 * @param left what is left by item id; items not named are there.
 */
export function shortages(lines: readonly CartLine[], left: Readonly<Record<string, number>>): Map<string, number> {
  const remaining = new Map(Object.entries(left));
  const short = new Map<string, number>();
  for (const line of lines) {
    const there = remaining.get(line.item);
    if (there === undefined) continue;
    const amount = amountOf(line);
    if (amount > there) short.set(lineKey(line), there);
    remaining.set(line.item, Math.max(0, there - amount));
  }
  return short;
}

/** The cart with each short line lowered to what it can have; a line that can have nothing goes. */
export const fitStock = (cart: Cart, short: ReadonlyMap<string, number>): Cart =>
  [...short].reduce((fitted, [key, amount]) => setAmount(fitted, key, amount), cart);
