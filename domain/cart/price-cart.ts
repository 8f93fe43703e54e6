import type { MenuItem, Shop, ShopTerms } from '../menu/shop';
import { itemsOf } from '../menu/shop';
import type { Fen } from '../money';
import { type PricedOrder, priceOrder, unitPrice } from '../pricing/price-order';
import { type Cart, type CartLine, lineKey } from './cart';
import { checkLine } from './check-line';

/** A line that the menu has, with its prices in fen: per piece with options or per 500 g, and for the line. */
export type PricedRow = { key: string; line: CartLine; item: MenuItem; unitPrice: Fen; total: Fen };

export type PricedCart = PricedOrder & {
  rows: readonly PricedRow[];
  /** Keys of lines that the menu no longer has in this form; they are not counted. */
  gone: readonly string[];
  /** Something in it is weighed: the scale settles the sum. */
  estimated: boolean;
};

type Priceable = Pick<Shop, 'categories'> & Pick<ShopTerms, 'minimumOrder' | 'deliveryFee' | 'smallOrderFee'>;

/** A cart as the shop's menu prices it now, by the pricer that the server uses. */
export function priceCart(shop: Priceable, cart: Cart, fulfilment: 'delivery' | 'pickup'): PricedCart {
  const items = new Map(itemsOf(shop).map((item) => [item.id, item]));
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
