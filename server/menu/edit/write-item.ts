import type { EditedItem, ItemDraft } from '@/domain/menu/item-draft';
import type { Tx } from '@/server/db';
import { refuse } from '@/server/transact';
import { itemColumns, lastPlace } from './item-row';

/**
 * Writes a draft over the edit of an item that its writer had opened, its options apart.
 * @param before how the item stands in this transaction
 * @throws Refusal with `menu_changed` when `opened` is no longer the last edit
 */
export async function writeItem(tx: Tx, shopId: string, opened: { id: string; revision: number }, before: EditedItem, draft: ItemDraft): Promise<void> {
  const move = before.category === draft.category ? {} : { position: await lastPlace(tx, draft.category) };
  const { count } = await tx.item.updateMany({
    where: { id: opened.id, revision: opened.revision, shopId },
    data: {
      ...itemColumns(draft),
      ...move,
      // An order may take stock meanwhile: only a change of unit touches it.
      ...(before.unit === draft.unit ? {} : { stock: null }),
      revision: { increment: 1 },
    },
  });
  if (count === 0) refuse({ code: 'menu_changed', items: [opened.id] });
}

/** Sets a count, unless orders or another hand have moved it since it was shown. @returns whether it was set */
export async function countStock(tx: Tx, item: string, was: number | null, now: number | null): Promise<boolean> {
  return (await tx.$executeRaw`UPDATE "Item" SET "stock" = ${now} WHERE "id" = ${item} AND "stock" IS ${was}`) === 1;
}
