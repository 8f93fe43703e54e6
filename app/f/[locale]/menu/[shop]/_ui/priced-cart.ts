import { closeMinimum, type Closer } from '@/domain/cart/close-minimum';
import { type PricedCart, type PricedRow, priceCart } from '@/domain/cart/price-cart';
import type { PageItem } from './packed-menu';
import type { Menu } from './use-menu';

export type PageRow = PricedRow<PageItem>;

export type PageCart = PricedCart<PageItem> & {
  /** Goods that one tap takes and that close the minimum. */
  closers: readonly Closer<PageItem>[];
};

type Known = Pick<Menu, 'cart' | 'goods' | 'now' | 'terms'>;

/** The cart as the menu prices it now, for delivery, and what would close its minimum. */
export function pricedCart({ cart, goods, now, terms }: Known): PageCart {
  const priced = priceCart({ ...terms, categories: goods }, cart, 'delivery');
  const items = goods.flatMap((category) => category.items);
  return { ...priced, closers: closeMinimum(items, { cart, left: now?.left ?? {}, missing: priced.missing }) };
}

/** The chosen options of a line in words. */
export const optionNames = ({ item, line }: PageRow): string =>
  item.optionGroups
    .flatMap(({ options }) => options)
    .filter(({ id }) => line.options.includes(id))
    .map(({ name }) => name)
    .join(' · ');
