import type { LoggedLine } from './log';

export const sumOf = (of: readonly number[]): number => of.reduce((sum, each) => sum + each, 0);

export const isWeighed = (line: LoggedLine): boolean => line.grams !== null;

/** Fen of a line, half a fen up, by an arithmetic of its own: 500 g to the price. */
export const worth = ({ price, quantity, grams }: LoggedLine): number => (grams === null ? price * quantity : Math.round((price * grams) / 500));

/**
 * What each of these was paid when so much came for all of them: what did not come is split by value, in whole fen, one more
 * to those that lost most in the rounding (rules.md, 13). Never more than each is worth.
 */
export function paidOf(came: number, worths: readonly number[]): number[] {
  const whole = sumOf(worths);
  const missing = Math.max(0, whole - came);
  if (missing === 0) return [...worths];
  const parts = worths.map((each) => Math.floor((missing * each) / whole));
  const lost = worths.map((each) => (missing * each) % whole);
  for (let over = missing - sumOf(parts); over > 0; over--) {
    const next = lost.indexOf(Math.max(...lost));
    parts[next]! += 1;
    lost[next] = -1;
  }
  return worths.map((each, index) => each - parts[index]!);
}
