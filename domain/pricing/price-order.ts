import { add, type Fen, fen, times, weighed, zero } from '../money';
import type { ShopTerms } from '../menu/shop';

/** What a line asks for: pieces, or grams of a weighed item. */
type LineAmount = { quantity: number; grams: number | null };

export type PricedLine = { unitPrice: Fen; total: Fen };

export type Fees = { deliveryFee: Fen; smallOrderFee: Fen };

export type PricedOrder = Fees & {
  lines: PricedLine[];
  /** The lines at full price. */
  subtotal: Fen;
  /** With fees, and without what promotions take off. */
  total: Fen;
  /** What is missing to the minimum; 0 when it is reached. A small-order fee does not change it. */
  missing: Fen;
};

/** What a price depends on: a menu item of the server, or the lighter one that a page carries. */
export type Priced = {
  price: Fen;
  optionGroups: readonly { options: readonly { id: string; priceDelta: Fen }[] }[];
};

/** Fen per piece with the chosen options, or per 500 g. */
export function unitPrice(item: Priced, chosen: readonly string[]): Fen {
  const options = item.optionGroups.flatMap((group) => group.options);
  return add(item.price, ...options.filter((option) => chosen.includes(option.id)).map((option) => option.priceDelta));
}

/** Fen for one line; weighed goods are rounded half up, once. */
export function lineTotal(price: Fen, amount: LineAmount): Fen {
  return amount.grams === null ? times(price, amount.quantity) : weighed(price, amount.grams);
}

/** What promotions take off, fen: by the prices of single goods, and in all. */
export type TakenOff = { items: Fen; all: Fen };

const nothingOff: TakenOff = { items: zero, all: zero };

/**
 * The one pricer of phone and server: lines, what promotions take off them (domain/promotions), then what the shop's terms
 * add. The minimum looks at goods only (rules.md, 3), at what they cost with their own discounts; below it the shop's
 * small-order fee applies, or placing is refused where it has none.
 */
export function priceOrder(
  terms: Pick<ShopTerms, 'minimumOrder' | 'deliveryFee' | 'smallOrderFee'>,
  lines: readonly (LineAmount & { unitPrice: Fen })[],
  fulfilment: 'delivery' | 'pickup',
  off: TakenOff = nothingOff,
): PricedOrder {
  const priced = lines.map((line) => ({ unitPrice: line.unitPrice, total: lineTotal(line.unitPrice, line) }));
  const subtotal = add(...priced.map((line) => line.total));
  const delivered = fulfilment === 'delivery';
  const missing = fen(delivered ? Math.max(0, terms.minimumOrder - (subtotal - off.items)) : 0);
  const deliveryFee = delivered ? terms.deliveryFee : zero;
  const smallOrderFee = missing > 0 && terms.smallOrderFee !== null ? terms.smallOrderFee : zero;
  const total = fen(add(subtotal, deliveryFee, smallOrderFee) - off.all);
  return { lines: priced, subtotal, deliveryFee, smallOrderFee, missing, total };
}

/** Whether the minimum forbids placing: below it, and the shop charges no fee instead. */
export const isBelowMinimum = (terms: Pick<ShopTerms, 'smallOrderFee'>, priced: PricedOrder): boolean =>
  priced.missing > 0 && terms.smallOrderFee === null;
