import { nameLimit } from '@/domain/menu/item-limits';
import type { EditedItem, ItemDraft } from '@/domain/menu/item-draft';
import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { lengthOf } from '@/domain/typed-text';
import type { Tx } from '@/server/db';
import { randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { refuse } from '@/server/transact';
import { editMenu } from './edit-menu';
import { editedItem, itemRows } from './edited-rows';
import { assertRoom, itemColumns, lastPlace } from './item-row';
import { saveParts } from '../sets/save-parts';
import { editedSet, setGoodRows } from '../sets/set-goods';
import { saveOptions } from './save-options';

export type DuplicateItemInput = { shop: string; item: string };

/** `卤蛋` → `卤蛋 2`; of a name that is as long as names may be the end makes room. */
const copied = (name: string): string => {
  if (name === '') return '';
  const room = nameLimit - ' 2'.length;
  return `${lengthOf(name) > room ? [...name].slice(0, room).join('').trim() : name} 2`;
};

const draftOf = ({ name, optionGroups, ...rest }: EditedItem): ItemDraft => ({
  ...rest,
  name: { zh: copied(name.zh), en: copied(name.en) },
  optionGroups: optionGroups.map((group) => ({ ...group, id: null, options: group.options.map((option) => ({ ...option, id: null })) })),
});

/** A set is copied with its parts: without them nobody would know what to cook. */
async function copyParts(tx: Tx, from: string, to: string): Promise<void> {
  const { parts } = editedSet(await tx.item.findUniqueOrThrow({ where: { id: from }, include: setGoodRows }));
  const fresh = parts.map((part) => ({ ...part, id: null, dishes: part.dishes.map(({ item }) => ({ id: null, item })) }));
  await saveParts(tx, to, fresh);
}

/**
 * A good like another one, options, parts and picture included, at the end of its category; its stock is not counted.
 * Errors: not_found, forbidden, menu_full.
 */
export const duplicateItem = (actor: StaffActor, { shop, item }: DuplicateItemInput): Promise<Result<{ item: string }>> =>
  editMenu(actor, shop, async (tx, shopId) => {
    const row = await tx.item.findFirst({ where: { id: item, shopId }, include: itemRows });
    if (!row) refuse({ code: 'not_found' });
    await assertRoom(tx, shopId);
    const draft = draftOf(editedItem(row));
    const id = randomId('itm');
    await tx.item.create({ data: { id, shopId, ...itemColumns(draft), position: await lastPlace(tx, row.categoryId) } });
    await saveOptions(tx, id, draft.optionGroups);
    await copyParts(tx, item, id);
    await recordChange(tx, actor, shopId, { kind: 'item_added', subject: draft.name.zh, details: { price: draft.price } });
    return { item: id };
  });
