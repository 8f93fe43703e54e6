import type { Locale, MenuItem, Shop } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import type { MenuMessages } from '@/i18n/menu';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';

function described(item: MenuItem, locale: Locale, m: MenuMessages): MenuItem {
  if (item.was === undefined) return item;
  const usual = item.unit === 'weight' ? fill(m.perWeight, { price: formatFen(item.was) }) : formatFen(item.was);
  const line = [fill(m.usually, { price: usual }), inLocale(item.description, locale)].filter(Boolean).join(' · ');
  return { ...item, description: { ...item.description, [locale]: line } };
}

/**
 * What a good costs by day stands in its second line while an evening price is in force. It is written here, where a page is made,
 * so that it costs the pages no script.
 */
export const tellUsual = (shop: Shop, locale: Locale, m: MenuMessages): Shop => ({
  ...shop,
  categories: shop.categories.map((category) => ({ ...category, items: category.items.map((item) => described(item, locale, m)) })),
});
