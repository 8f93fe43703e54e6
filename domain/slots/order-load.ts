import type { CartLine } from '../cart/cart';
import type { Load } from './capacity';

/** Pieces that go into one bag where a shop has not said otherwise: two lunches, or what one hand carries of snacks. */
export const usualPiecesPerBag = 8;

/**
 * What an order takes of its window: a dish for each piece, one for a weighed line however heavy, and as many bags as
 * its dishes fill.
 */
export function orderLoad(lines: readonly Pick<CartLine, 'quantity' | 'grams'>[], piecesPerBag = usualPiecesPerBag): Load {
  const dishes = lines.reduce((sum, { quantity, grams }) => sum + (grams === null ? quantity : 1), 0);
  return { orders: 1, dishes, bags: Math.ceil(dishes / piecesPerBag) };
}
