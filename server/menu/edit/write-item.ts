import type { EditedItem, ItemDraft } from '@/domain/menu/item-draft';
import type { Tx } from '@/server/db';
import type { ByHand } from '@/server/stock/note-entries';
import { stopCounting } from '@/server/stock/set-count';
import { refuse } from '@/server/transact';
import { itemColumns, lastPlace } from './item-row';

/** In which shop, and who writes. */
type Writing = { shopId: string; by: ByHand };

/**
 * Writes a draft over the edit of an item that its writer had opened, its options apart.
 * @param before how the item stands in this transaction
 * @throws Refusal with `invalid` for a set that is to be weighed, `menu_changed` when `opened` is no longer the last edit
 */
export async function writeItem(tx: Tx, { shopId, by }: Writing, opened: { id: string; revision: number }, before: EditedItem, draft: ItemDraft): Promise<void> {
  if (draft.unit === 'weight' && (await tx.setPart.count({ where: { itemId: opened.id } })) > 0) refuse({ code: 'invalid', fields: { unit: 'unknown' } });
  // Pieces do not count as grams. An order may take stock meanwhile: only a change of unit touches it.
  if (before.unit !== draft.unit) await stopCounting(tx, opened.id, by);
  const move = before.category === draft.category ? {} : { position: await lastPlace(tx, draft.category) };
  const { count } = await tx.item.updateMany({
    where: { id: opened.id, revision: opened.revision, shopId },
    data: {
      ...itemColumns(draft),
      ...move,
      revision: { increment: 1 },
    },
  });
  if (count === 0) refuse({ code: 'menu_changed', items: [opened.id] });
}
