import { type CartLine, lineKey } from '@/domain/cart/cart';
import { closeMinimum } from '@/domain/cart/close-minimum';
import { oneTapPrice } from '@/domain/menu/one-tap';
import type { Fen } from '@/domain/money';
import { type PricedOrder, priceOrder, unitPrice } from '@/domain/pricing/price-order';
import type { PageItem } from './packed-menu';
import type { Menu } from './use-menu';

export type CartRow = { key: string; line: CartLine; item: PageItem; options: string; price: Fen; total: Fen };

export type PricedCart = PricedOrder & {
  rows: readonly CartRow[];
  /** Keys of lines that the menu no longer has. */
  gone: readonly string[];
  /** Something in it is weighed: the sum is an estimate. */
  about: boolean;
  /** Goods that one tap takes and that close the minimum. */
  closers: readonly { item: PageItem; price: Fen }[];
};

function closersOf({ goods, cart, now }: Menu, missing: Fen): PricedCart['closers'] {
  if (missing === 0) return [];
  const free = goods
    .flatMap(({ items }) => items)
    .filter(({ id, optionGroups }) => optionGroups.length === 0 && now?.left[id] !== 0 && cart.lines.every(({ item }) => item !== id));
  return closeMinimum(
    free.map((item) => ({ item, price: oneTapPrice(item, item.usualGrams) })),
    missing,
  );
}

/** The cart as the menu prices it now, by the same pricer as the server's, for delivery. */
export function pricedCart(menu: Menu): PricedCart {
  const found = menu.cart.lines.map((line) => ({ key: lineKey(line), line, item: menu.find(line.item) }));
  const known = found.flatMap(({ key, line, item }) => {
    const choices = item?.optionGroups.flatMap(({ options }) => options).filter(({ id }) => line.options.includes(id)) ?? [];
    if (!item || choices.length !== line.options.length || (item.usualGrams === null) !== (line.grams === null)) return [];
    return [{ key, line, item, options: choices.map(({ name }) => name).join(' · '), price: unitPrice(item, line.options) }];
  });
  const priced = priceOrder(menu.terms, known.map(({ line, price }) => ({ ...line, unitPrice: price })), 'delivery');
  return {
    ...priced,
    rows: known.map((row, index) => ({ ...row, total: priced.lines[index]!.total })),
    gone: found.filter(({ key }) => known.every((row) => row.key !== key)).map(({ key }) => key),
    about: known.some(({ line }) => line.grams !== null),
    closers: closersOf(menu, priced.missing),
  };
}
