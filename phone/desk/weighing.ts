import type { DeskOrder } from '@/domain/orders/order-view';

/** The heaviest line the server takes, in grams, and how many times the estimate. */
const heaviest = 30_000;
const mostTimes = 3;

/** The places, from 0, of the lines that the scale has not seen yet. */
export const unweighedLines = (order: Pick<DeskOrder, 'lines'>): number[] =>
  order.lines.flatMap((line, index) => (line.unit === 'weight' && line.finalGrams === null ? [index] : []));

/**
 * What to make of a weight that was keyed in. A finger that slipped types 50 or 5000 for 500: what is less than half
 * or more than one and a half times the estimate is asked again, and what the server would refuse is said here.
 * @param grams whole grams; `estimate` what the customer asked for
 */
export function judgeWeight(grams: number, estimate: number): 'fine' | 'far' | 'impossible' {
  if (!Number.isSafeInteger(grams) || grams < 1 || grams > Math.min(heaviest, estimate * mostTimes)) return 'impossible';
  return grams * 2 < estimate || grams * 2 > estimate * 3 ? 'far' : 'fine';
}

/** The digits on the scale's display after one more key; five digits hold 30 kg. */
export function typeKey(digits: string, key: string): string {
  if (key === 'erase') return digits.slice(0, -1);
  return /^[0-9]$/.test(key) && digits.length < 5 ? (digits + key).replace(/^0+/, '') : digits;
}
