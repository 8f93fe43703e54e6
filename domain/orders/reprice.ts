import type { Unit } from '../menu/shop';
import type { ShopTerms } from '../menu/shop';
import { add, type Fen, fen } from '../money';
import { priceOrder } from '../pricing/price-order';

type Priced = { unit: Unit; unitPrice: Fen; quantity: number; grams: number | null; finalGrams: number | null };

export type Charged = { subtotal: Fen; deliveryFee: Fen; smallOrderFee: Fen; total: Fen };

const least = (a: Fen, b: Fen): Fen => fen(Math.min(a, b));

/**
 * What an order costs with the lines that are left. A line that goes never breaks the minimum afterwards (rules.md, 3):
 * fees stay as they were, unless the shop asks for less by now.
 * @param off fen that promotions take off these lines
 */
export function repriced(
  was: Pick<Charged, 'deliveryFee' | 'smallOrderFee'> & { fulfilment: 'delivery' | 'pickup' },
  lines: readonly Priced[],
  terms: Pick<ShopTerms, 'minimumOrder' | 'deliveryFee' | 'smallOrderFee'>,
  off: Fen = fen(0),
): Charged {
  const now = priceOrder(terms, lines.map(({ unitPrice, quantity, grams, finalGrams }) => ({ unitPrice, quantity, grams: finalGrams ?? grams })), was.fulfilment);
  const deliveryFee = least(was.deliveryFee, now.deliveryFee);
  // Asked of an order that was below the minimum when it was placed; only the shop's terms can have taken it away.
  const smallOrderFee = terms.smallOrderFee === null ? fen(0) : least(was.smallOrderFee, terms.smallOrderFee);
  return { subtotal: now.subtotal, deliveryFee, smallOrderFee, total: fen(add(now.subtotal, deliveryFee, smallOrderFee) - off) };
}
