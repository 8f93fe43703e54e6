import { type Locale, type MenuItem, otherLocale, type Shop } from '@/domain/menu/shop';
import { inLocale } from '@/i18n/text';
import type { PackedCategory, PackedGroup, PackedItem, PageFacts } from './packed-menu';

function factsOf({ nutrition, parts }: MenuItem, locale: Locale): PageFacts | 0 {
  if (parts) return { dishes: parts.flatMap(({ isFixed, dishes }) => dishes.map(({ item, id }) => [item, isFixed ? 0 : id] as const)) };
  if (!nutrition) return 0;
  const { energy, protein, fat, carbohydrate, sodium, source } = nutrition;
  return { nutrition: [energy, protein, fat, carbohydrate, sodium, inLocale(source, locale)] };
}

function packItem(item: MenuItem, locale: Locale): PackedItem {
  const name = inLocale(item.name, locale);
  const other = item.name[otherLocale(locale)];
  return [
    item.id,
    other && other !== name ? [name, other] : [name],
    inLocale(item.description, locale),
    item.picture,
    item.pinyin,
    item.initials,
    item.price,
    item.usualGrams,
    factsOf(item, locale),
    ...item.optionGroups.map(
      (group): PackedGroup => [
        group.id,
        inLocale(group.name, locale),
        group.minChoices,
        group.maxChoices,
        ...group.options.map((option): [string, string, number] => [option.id, inLocale(option.name, locale), option.priceDelta]),
      ],
    ),
  ];
}

/** What a menu page sends of a shop's goods, in one language; apart from the unpacking, which is all that a page needs. */
export const packMenu = (shop: Shop, locale: Locale): PackedCategory[] =>
  shop.categories.map((category) => [
    category.id,
    inLocale(category.name, locale),
    category.items.map((item) => packItem(item, locale)),
  ]);
