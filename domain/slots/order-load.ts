import type { CartLine } from '../cart/cart';
import type { Load } from './capacity';

/** Pieces that go into one bag where a shop has not said otherwise: two lunches, or what one hand carries of snacks. */
export const usualPiecesPerBag = 8;

/** `parts`: what a piece is made of, where it is a set. */
type Line = Pick<CartLine, 'quantity' | 'grams'> & { parts?: readonly unknown[] };

/** A set is as many dishes as it has parts. */
const dishesIn = ({ quantity, grams, parts = [] }: Line): number => (grams === null ? quantity * Math.max(1, parts.length) : 1);

/**
 * What an order takes of its window: a dish for each piece, one for a weighed line however heavy, and as many bags as
 * its dishes fill.
 */
export function orderLoad(lines: readonly Line[], piecesPerBag = usualPiecesPerBag): Load {
  const dishes = lines.reduce((sum, line) => sum + dishesIn(line), 0);
  return { orders: 1, dishes, bags: Math.ceil(dishes / piecesPerBag) };
}
