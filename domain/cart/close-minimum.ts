import type { Fen } from '../money';

/**
 * The small goods that close what is missing to the minimum (rules.md, 3): the cheapest that close it alone, then
 * the dearest of those that nearly do. `price` is what one tap costs, in fen.
 */
export function closeMinimum<T extends { price: Fen }>(goods: readonly T[], missing: Fen, count = 3): T[] {
  const closers = goods.filter((good) => good.price >= missing).sort((a, b) => a.price - b.price);
  const nearly = goods.filter((good) => good.price < missing).sort((a, b) => b.price - a.price);
  return [...closers, ...nearly].slice(0, count);
}
