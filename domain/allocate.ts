import { type Fen, fen, zero } from './money';

/**
 * Splits `amount` by `weights` so that the parts sum to it exactly: largest remainder, earlier parts first on a tie.
 * @throws RangeError for no weights, a negative weight, or weights that are all zero while there is something to split.
 */
export function allocate(amount: Fen, weights: readonly number[]): Fen[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (weights.length === 0 || weights.some((w) => !Number.isSafeInteger(w) || w < 0)) {
    throw new RangeError('weights must be whole and not negative');
  }
  if (sum === 0) {
    if (amount !== 0) throw new RangeError('nothing to split by');
    return weights.map(() => zero);
  }
  const exact = weights.map((w) => BigInt(amount) * BigInt(w));
  const floors = exact.map((e) => Number(e / BigInt(sum)));
  const left = amount - floors.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((e, index) => ({ index, remainder: e % BigInt(sum) }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder.slice(0, left)) floors[index] = floors[index]! + 1;
  return floors.map(fen);
}
