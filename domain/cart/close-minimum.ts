import { oneTapPrice, type Tappable } from '../menu/one-tap';
import type { Fen } from '../money';
import type { Cart } from './cart';

export type Closer<T> = { item: T; price: Fen };

type Closable = Tappable & { id: string };

/** What one tap takes at once: nothing to choose, not yet in the cart, and as much left as the tap takes. */
const isFree = ({ id, optionGroups, usualGrams }: Closable, { lines }: Cart, left: Readonly<Record<string, number>>): boolean =>
  optionGroups.length === 0 && (left[id] ?? Infinity) >= (usualGrams ?? 1) && lines.every(({ item }) => item !== id);

/** Goods that are offered. */
const offered = 3;

/**
 * The small goods that close what is missing to the minimum (rules.md, 3): the cheapest that close it alone, then
 * the dearest of those that nearly do; none where nothing is missing.
 * @param left what is left by item id, in pieces or grams; items not named are there.
 * @returns each with what one tap costs, in fen.
 */
export function closeMinimum<T extends Closable>(
  items: readonly T[],
  { cart, left, missing }: { cart: Cart; left: Readonly<Record<string, number>>; missing: Fen },
): Closer<T>[] {
  if (missing === 0) return [];
  const goods = items.filter((item) => isFree(item, cart, left)).map((item) => ({ item, price: oneTapPrice(item) }));
  const closers = goods.filter((good) => good.price >= missing).sort((a, b) => a.price - b.price);
  const nearly = goods.filter((good) => good.price < missing).sort((a, b) => b.price - a.price);
  return [...closers, ...nearly].slice(0, offered);
}
