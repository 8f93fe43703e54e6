import { closeMinimum } from '@/domain/cart/close-minimum';
import { type PricedCart, type PricedRow, priceCart } from '@/domain/cart/price-cart';
import { oneTapPrice } from '@/domain/menu/one-tap';
import type { Fen } from '@/domain/money';
import type { PageItem } from './packed-menu';
import type { Menu } from './use-menu';

export type PageRow = PricedRow<PageItem>;

export type PageCart = PricedCart<PageItem> & {
  /** Goods that one tap takes and that close the minimum. */
  closers: readonly { item: PageItem; price: Fen }[];
};

type Known = Pick<Menu, 'cart' | 'goods' | 'now' | 'terms'>;

function closersOf({ goods, cart, now }: Known, missing: Fen): PageCart['closers'] {
  if (missing === 0) return [];
  const free = goods
    .flatMap(({ items }) => items)
    .filter(({ id, optionGroups }) => optionGroups.length === 0 && now?.left[id] !== 0 && cart.lines.every(({ item }) => item !== id));
  return closeMinimum(
    free.map((item) => ({ item, price: oneTapPrice(item, item.usualGrams) })),
    missing,
  );
}

/** The cart as the menu prices it now, for delivery, and what would close its minimum. */
export function pricedCart(menu: Known): PageCart {
  const priced = priceCart({ ...menu.terms, categories: menu.goods }, menu.cart, 'delivery');
  return { ...priced, closers: closersOf(menu, priced.missing) };
}

/** The chosen options of a line in words. */
export const optionNames = ({ item, line }: PageRow): string =>
  item.optionGroups
    .flatMap(({ options }) => options)
    .filter(({ id }) => line.options.includes(id))
    .map(({ name }) => name)
    .join(' · ');
