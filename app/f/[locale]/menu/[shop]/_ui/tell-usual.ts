import { setText } from '@/domain/menu/set-menu';
import type { Locale, MenuItem, Shop } from '@/domain/menu/shop';
import type { Fen } from '@/domain/money';
import { fill } from '@/i18n/fill';
import type { MenuMessages } from '@/i18n/menu';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';

const usualPrice = (unit: MenuItem['unit'], was: Fen, m: MenuMessages): string =>
  unit === 'weight' ? fill(m.perWeight, { price: formatFen(was) }) : formatFen(was);

function described(item: MenuItem, locale: Locale, m: MenuMessages): MenuItem {
  const { was, parts = [] } = item;
  if (was === undefined && parts.length === 0) return item;
  const dishes = setText(parts, (text) => inLocale(text, locale));
  const line = [was === undefined ? '' : fill(m.usually, { price: usualPrice(item.unit, was, m) }), dishes, inLocale(item.description, locale)].filter(Boolean).join(' · ');
  return { ...item, description: { ...item.description, [locale]: line } };
}

/**
 * What a good costs by day stands in its second line while an evening price is in force, and what a set is made of. It is written
 * here, where a page is made, so that it costs the pages no script.
 */
export const tellUsual = (shop: Shop, locale: Locale, m: MenuMessages): Shop => ({
  ...shop,
  categories: shop.categories.map((category) => ({ ...category, items: category.items.map((item) => described(item, locale, m)) })),
});
