import type { Locale, Text } from '@/domain/menu/shop';

/** The text in a language; the second language is optional and falls back to Chinese. */
export const inLocale = (text: Text, locale: Locale): string => text[locale] || text.zh;

/** The other area files of a language must have exactly the keys of the Chinese one. */
export type Messages<T> = { readonly [K in keyof T]: T[K] extends string ? string : Messages<T[K]> };

export const htmlLang: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

/** A floor as people call it: `20F`, and `B1` below the ground. */
export const floorName = (label: string): string => (label.startsWith('B') ? label : `${label}F`);

/** A shop as people in the building call it, by its floor: `20F 小铺`, `B1 Kiosk`. */
export const shopLabel = (shop: { name: Text; floor: string }, locale: Locale): string =>
  `${floorName(shop.floor)} ${inLocale(shop.name, locale)}`;
