import type { PlacardReference } from '@/domain/building/placard';
import { emptyCart } from '@/domain/cart/cart';
import { cartStore } from './cart-store';
import { shopsWithCart } from './waiting-carts';
import { askAboutMove, moveAnswered, readMoved, savePlacard } from './placard-memory';

/**
 * Takes a scan: its floor overrides the remembered one, and when carts were filled for another floor, that is asked
 * about once (rules.md, 10). Coming back to their floor settles the question.
 */
export function takeScan(placard: PlacardReference, at: Date): void {
  const before = savePlacard(placard, at);
  if (readMoved() === placard.floor) moveAnswered();
  else if (before !== null && readMoved() === null && shopsWithCart().length > 0) askAboutMove(before);
}

/** The floor that the waiting carts were filled for, when the customer must say what to do with them, else null. */
export const cartsFromElsewhere = (): string | null => (shopsWithCart().length > 0 ? readMoved() : null);

/** The goods come along to the new floor, or all carts are emptied; the question is settled. */
export function settleMove(keep: boolean): void {
  if (!keep) for (const slug of shopsWithCart()) cartStore(slug).change(() => emptyCart);
  moveAnswered();
}
