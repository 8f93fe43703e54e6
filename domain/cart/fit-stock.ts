import { amountOf, type Cart, type CartLine, lineKey, setAmount } from './cart';

/** What a line draws on: its good, and of a set what was chosen, as far as it is told how much of it is left. */
const drawnOn = ({ item, options }: CartLine, left: ReadonlyMap<string, number>): string[] => [item, ...options].filter((key) => left.has(key));

/**
 * The lines that ask for more than there is, and what each can still have, in pieces or grams (0: nothing). Lines of
 * one item share what is left of it, the earlier one first.
 * @param left what is left by the id of an item or of a set's choice; what is not named is there.
 */
export function shortages(lines: readonly CartLine[], left: Readonly<Record<string, number>>): Map<string, number> {
  const remaining = new Map(Object.entries(left));
  const short = new Map<string, number>();
  for (const line of lines) {
    const keys = drawnOn(line, remaining);
    if (keys.length === 0) continue;
    const amount = amountOf(line);
    const there = Math.min(...keys.map((key) => remaining.get(key)!));
    if (amount > there) short.set(lineKey(line), there);
    for (const key of keys) remaining.set(key, Math.max(0, remaining.get(key)! - amount));
  }
  return short;
}

/** The cart with each short line lowered to what it can have; a line that can have nothing goes. */
export const fitStock = (cart: Cart, short: ReadonlyMap<string, number>): Cart =>
  [...short].reduce((fitted, [key, amount]) => setAmount(fitted, key, amount), cart);
