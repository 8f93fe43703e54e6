import { changedFields } from '@/domain/menu/changed-fields';
import type { EditedItem, ItemDraft } from '@/domain/menu/item-draft';
import type { Change } from '@/domain/staff/change';

type Saved = Extract<Change, { kind: 'item_saved' }>;

/** Pieces do not count as grams: what was counted in the other unit is not counted any more. */
const stockIn = (before: EditedItem, draft: ItemDraft): number | null => (before.unit === draft.unit ? before.stock : null);

/** What the owner reads later of one saved good. `stock`: what it was counted to, where somebody counted. */
export const savedChange = (before: EditedItem, draft: ItemDraft, stock = stockIn(before, draft)): Saved => ({
  kind: 'item_saved',
  subject: draft.name.zh,
  details: {
    fields: changedFields(before, { ...draft, stock }),
    options: JSON.stringify(before.optionGroups) !== JSON.stringify(draft.optionGroups),
    picture: before.picture !== draft.picture,
  },
});
