import type { MenuItem, ShopTerms } from '../menu/shop';
import type { Fen } from '../money';
import { type Priced, type PricedOrder, priceOrder, unitPrice } from '../pricing/price-order';
import { type Cart, type CartLine, lineKey } from './cart';
import { type Checkable, checkLine } from './check-line';

/** A line that the menu has, with its prices in fen: per piece with options or per 500 g, and for the line. */
export type PricedRow<T = MenuItem> = { key: string; line: CartLine; item: T; unitPrice: Fen; total: Fen };

export type PricedCart<T = MenuItem> = PricedOrder & {
  rows: readonly PricedRow<T>[];
  /** Keys of lines that the menu no longer has in this form; they are not counted. */
  gone: readonly string[];
  /** Something in it is weighed: the scale settles the sum. */
  estimated: boolean;
};

type Priceable<T> = { categories: readonly { items: readonly T[] }[] } & Pick<ShopTerms, 'minimumOrder' | 'deliveryFee' | 'smallOrderFee'>;

/** A cart as the shop's menu prices it now, by the pricer that the server uses. */
export function priceCart<T extends { id: string } & Priced & Checkable>(
  shop: Priceable<T>,
  cart: Cart,
  fulfilment: 'delivery' | 'pickup',
): PricedCart<T> {
  const items = new Map(shop.categories.flatMap((category) => category.items.map((item) => [item.id, item])));
  const known = cart.lines.flatMap((line) => {
    const item = items.get(line.item);
    if (!item || checkLine(item, line) !== null) return [];
    return [{ key: lineKey(line), line, item, unitPrice: unitPrice(item, line.options) }];
  });
  const priced = priceOrder(shop, known.map(({ line, unitPrice }) => ({ ...line, unitPrice })), fulfilment);
  const present = new Set(known.map(({ key }) => key));
  return {
    ...priced,
    rows: known.map((row, index) => ({ ...row, total: priced.lines[index]!.total })),
    gone: cart.lines.map(lineKey).filter((key) => !present.has(key)),
    estimated: known.some(({ line }) => line.grams !== null),
  };
}
