import { rowPicture } from '@/domain/menu/picture';
import { leastOptions } from '@/domain/menu/set-menu';
import type { Nutrition, OptionGroup, SetDish, SetPart, Text } from '@/domain/menu/shop';
import { fen } from '@/domain/money';
import type { Prisma } from '@/prisma/generated/client';

/** What a good's own options are read with. */
export const optionRows = {
  optionGroups: { orderBy: { position: 'asc' }, include: { options: { orderBy: { position: 'asc' } } } },
} as const satisfies Prisma.ItemInclude;

/** What the parts of a set are read with. */
export const setPartRows = {
  orderBy: { position: 'asc' },
  include: {
    dishes: {
      orderBy: { position: 'asc' },
      include: { item: { include: { ...optionRows, category: { select: { archivedAt: true } }, _count: { select: { setParts: true } } } } },
    },
  },
} as const satisfies Prisma.Item$setPartsArgs;

type OptionedRow = Prisma.ItemGetPayload<{ include: typeof optionRows }>;
export type PartRow = Prisma.ItemGetPayload<{ include: { setParts: typeof setPartRows } }>['setParts'][number];
type DishRow = PartRow['dishes'][number];

const textOf = ({ nameZh, nameEn }: { nameZh: string; nameEn: string }): Text => ({ zh: nameZh, en: nameEn });

/** The options that are a good's own. */
export const optionGroupsFrom = ({ optionGroups }: OptionedRow): OptionGroup[] =>
  optionGroups.map((group) => ({
    id: group.id,
    name: textOf(group),
    minChoices: group.minChoices,
    maxChoices: group.maxChoices,
    options: group.options.map((option) => ({ id: option.id, name: textOf(option), priceDelta: fen(option.priceDelta) })),
  }));

/** Whether a dish can be cooked for a set: on the menu with its category, sold by the piece, and no set itself. */
const isThere = ({ item }: DishRow): boolean =>
  item.archivedAt === null && item.category.archivedAt === null && item.unit === 'each' && item._count.setParts === 0;

const dishFrom = ({ id, item }: DishRow): SetDish => ({
  id,
  item: item.id,
  name: textOf(item),
  picture: rowPicture(item.picture),
  options: leastOptions({ optionGroups: optionGroupsFrom(item) }),
});

/**
 * The parts of a set with the dishes that can be had; of a good that is none, no parts. Whether something is chosen is what its
 * owner said: a choice of which one dish is left stays one, since carts hold it.
 * @returns null where a part has no dish left
 */
export function setPartsFrom(rows: readonly PartRow[]): SetPart[] | null {
  const parts = rows.map((row) => ({ id: row.id, name: textOf(row), isFixed: row.dishes.length === 1, dishes: row.dishes.filter(isThere).map(dishFrom) }));
  return parts.every(({ dishes }) => dishes.length > 0) ? parts : null;
}

/** What a good holds, as long as it is sold as it was when that was entered. */
export function nutritionFrom({ unit, nutrition: row }: { unit: string; nutrition: Prisma.NutritionGetPayload<object> | null }): { nutrition?: Nutrition } {
  if (row === null || row.unit !== unit) return {};
  const { energy, protein, fat, carbohydrate, sodium, sourceZh, sourceEn } = row;
  return { nutrition: { energy, protein, fat, carbohydrate, sodium, source: { zh: sourceZh, en: sourceEn } } };
}
