import type { EditedSet, SetGood } from '@/domain/menu/set-draft';
import { leastOptions } from '@/domain/menu/set-menu';
import type { Unit } from '@/domain/menu/shop';
import { add, fen } from '@/domain/money';
import { unitCost } from '@/domain/stock/cost';
import type { Prisma } from '@/prisma/generated/client';
import type { Reader, Tx } from '@/server/db';
import { lastBatch } from '@/server/stock/last-batch';
import { optionGroupsFrom, optionRows } from '../set-from-rows';

/** What the goods of a shop are read with where sets are edited. */
export const setGoodRows = {
  ...optionRows,
  category: { select: { archivedAt: true } },
  setParts: { orderBy: { position: 'asc' }, include: { dishes: { orderBy: { position: 'asc' } } } },
} as const satisfies Prisma.ItemInclude;

export type SetGoodRow = Prisma.ItemGetPayload<{ include: typeof setGoodRows }>;

const named = ({ nameZh, nameEn }: { nameZh: string; nameEn: string }) => ({ zh: nameZh, en: nameEn });

function faultOf({ archivedAt, category, unit, setParts }: SetGoodRow): SetGood['fault'] {
  if (archivedAt !== null || category.archivedAt !== null) return 'gone';
  if (setParts.length > 0) return 'nested';
  return unit === 'weight' ? 'weighed' : null;
}

/** A good as a part of a set, with what its average piece has cost where a delivery has told. */
export async function setGood(door: Reader | Tx, row: SetGoodRow): Promise<SetGood> {
  const batch = row.unit === 'each' ? await lastBatch(door, row.id, 'each') : null;
  const least = leastOptions({ optionGroups: optionGroupsFrom(row) }).map(({ priceDelta }) => priceDelta);
  return {
    id: row.id,
    name: named(row),
    unit: row.unit as Unit,
    price: add(fen(row.price), ...least),
    cost: batch && unitCost(batch, 'each'),
    fault: faultOf(row),
  };
}

/** A set as its owner edits it. */
export const editedSet = (row: SetGoodRow): EditedSet => ({
  id: row.id,
  revision: row.revision,
  category: row.categoryId,
  name: named(row),
  price: row.price,
  picture: row.picture,
  parts: row.setParts.map((part) => ({ id: part.id, name: named(part), dishes: part.dishes.map(({ id, itemId }) => ({ id, item: itemId })) })),
});
