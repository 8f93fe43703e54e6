import { type PricedCart, type PricedRow, priceCart } from '@/domain/cart/price-cart';
import type { PageItem } from './packed-menu';
import type { Menu } from './use-menu';

export type PageRow = PricedRow<PageItem>;

export type PageCart = PricedCart<PageItem>;

/** The cart as the menu prices it now, for delivery. */
export const pricedCart = ({ cart, goods, terms }: Pick<Menu, 'cart' | 'goods' | 'terms'>): PageCart =>
  priceCart({ ...terms, categories: goods }, cart, 'delivery');
