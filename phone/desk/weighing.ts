import type { DeskOrder } from '@/domain/orders/order-view';
import { isLikelyWeight } from '@/domain/orders/weigh-lines';

/** The places, from 0, of the lines that the scale has not seen yet. */
export const unweighedLines = (order: Pick<DeskOrder, 'lines'>): number[] =>
  order.lines.flatMap((line, index) => (line.unit === 'weight' && line.finalGrams === null ? [index] : []));

/**
 * What to make of a weight that was keyed in. A finger that slipped types 50 or 900 for 500: what is less than half
 * or more than one and a half times the estimate is asked again, and what the server would refuse is said here.
 * @param grams whole grams; `estimate` what the customer asked for
 */
export function judgeWeight(grams: number, estimate: number): 'fine' | 'far' | 'impossible' {
  if (!isLikelyWeight(grams, estimate)) return 'impossible';
  return grams * 2 < estimate || grams * 2 > estimate * 3 ? 'far' : 'fine';
}

/** Five digits hold the 30 kg of a shop's scale. */
const mostDigits = 5;

/** The digits on the scale's display after what was typed; anything but digits is left out. */
export const scaleDigits = (typed: string): string => typed.replace(/\D/g, '').replace(/^0+/, '').slice(0, mostDigits);
