import type { EditedItem } from '@/domain/menu/item-draft';
import type { Unit } from '@/domain/menu/shop';
import type { Prisma } from '@/prisma/generated/client';

/** What an item's row is read with in the editor. */
export const itemRows = {
  optionGroups: { orderBy: { position: 'asc' }, include: { options: { orderBy: { position: 'asc' } } } },
} as const satisfies Prisma.ItemInclude;

type ItemRow = Prisma.ItemGetPayload<{ include: typeof itemRows }>;

const named = ({ nameZh, nameEn }: { nameZh: string; nameEn: string }) => ({ zh: nameZh, en: nameEn });

/** A good as its owner edits it. */
export const editedItem = (row: ItemRow): EditedItem => ({
  id: row.id,
  revision: row.revision,
  archived: row.archivedAt !== null,
  stock: row.stock,
  category: row.categoryId,
  name: named(row),
  description: { zh: row.descriptionZh, en: row.descriptionEn },
  unit: row.unit as Unit,
  price: row.price,
  usualGrams: row.usualGrams,
  picture: row.picture,
  optionGroups: row.optionGroups.map((group) => ({
    id: group.id,
    name: named(group),
    minChoices: group.minChoices,
    maxChoices: group.maxChoices,
    options: group.options.map((option) => ({ id: option.id, name: named(option), priceDelta: option.priceDelta })),
  })),
});
