import { allocate } from '../allocate';
import { add, type Fen, fen, times, weighed, zero } from '../money';
import type { Off } from './promotion';

/** A line as a discount sees it: what it asks for and what it costs without any, fen. */
export type LineWorth = { quantity: number; grams: number | null; total: Fen };

const percentOf = (amount: Fen, percent: number): Fen => fen(Math.floor((amount * percent + 50) / 100));

const least = (...amounts: Fen[]): Fen => fen(Math.min(...amounts));

/** Fen off a line of a good that costs less: rounded once per line, never per piece, and never more than the line costs. */
export function offLine(off: Off, { quantity, grams, total }: LineWorth): Fen {
  if ('percent' in off) return percentOf(total, off.percent);
  return least(total, grams === null ? times(off.amount, quantity) : weighed(off.amount, grams));
}

/** Fen off a sum of goods, never more than they come to. */
export function offSum(off: Off, sum: Fen): Fen {
  if ('amount' in off) return least(sum, off.amount);
  const part = percentOf(sum, off.percent);
  return off.most === null ? part : least(part, off.most);
}

/** A line that a discount may be split over; `worth` is what it still costs, null: it has no part in it. */
export type Part = { key: string; worth: Fen | null };

/** What the parts that count come to. */
export const worthOf = (parts: readonly Part[]): Fen => add(zero, ...parts.map(({ worth }) => worth ?? zero));

/**
 * Splits a discount over lines by what they cost, with the largest remainder (rules.md, 13); of equal claims the one whose
 * key comes first has it, so that the order of the lines is nothing to a fen.
 * @param amount at most what the parts come to
 * @returns in the order of `parts`, null where `worth` is
 */
export function splitOff(amount: Fen, parts: readonly Part[]): (Fen | null)[] {
  const shares = parts.map((): Fen | null => null);
  const counted = parts.flatMap(({ key, worth }, place) => (worth === null ? [] : [{ key, worth, place }]));
  if (counted.length === 0) return shares;
  counted.sort((a, b) => (a.key === b.key ? a.place - b.place : a.key < b.key ? -1 : 1));
  const split = allocate(amount, counted.map(({ worth }) => worth));
  for (const [index, { place }] of counted.entries()) shares[place] = split[index]!;
  return shares;
}
