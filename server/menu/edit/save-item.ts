import type { ItemDraft } from '@/domain/menu/item-draft';
import { itemFaults } from '@/domain/menu/item-faults';
import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { Change } from '@/domain/staff/change';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { isKeptPicture } from '@/server/pictures/picture-files';
import { randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { manages } from '@/server/staff/shop-rights';
import { refuse } from '@/server/transact';
import { editMenu } from './edit-menu';
import { editedItem, itemRows } from './edited-rows';
import { assertCategory, assertRoom, itemColumns, lastPlace } from './item-row';
import { saveOptions } from './save-options';
import { savedChange } from './saved-change';
import { writeItem } from './write-item';

/** `item` null: a new one. */
export type SaveItemInput = { shop: string; item: { id: string; revision: number } | null; draft: ItemDraft };

async function add(tx: Tx, actor: StaffActor, shopId: string, draft: ItemDraft): Promise<string> {
  await assertRoom(tx, shopId);
  const id = randomId('itm');
  const position = await lastPlace(tx, draft.category);
  await tx.item.create({ data: { id, shopId, ...itemColumns(draft), position } });
  await saveOptions(tx, id, draft.optionGroups);
  await recordChange(tx, actor, shopId, { kind: 'item_added', subject: draft.name.zh, details: { price: draft.price } });
  return id;
}

async function overwrite(tx: Tx, actor: StaffActor, shopId: string, opened: { id: string; revision: number }, draft: ItemDraft): Promise<Change> {
  const row = await tx.item.findFirst({ where: { id: opened.id, shopId }, include: itemRows });
  if (!row) refuse({ code: 'not_found' });
  const before = editedItem(row);
  await writeItem(tx, { shopId, by: { staffId: actor.id, at: now() } }, opened, before, draft);
  await saveOptions(tx, opened.id, draft.optionGroups);
  return savedChange(before, draft);
}

/**
 * Saves a good, a new one at the end of its category.
 * Errors: not_found, forbidden, invalid with a MenuFault by field, menu_changed when somebody else saved it since it was opened,
 * menu_full.
 */
export async function saveItem(actor: StaffActor, { shop, item, draft }: SaveItemInput): Promise<Result<{ item: string }>> {
  const may = manages(actor, shop);
  if (!may.ok) return may;
  const fields = itemFaults(draft);
  if (!(await isKeptPicture(draft.picture))) fields.picture = 'unknown';
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  return editMenu(actor, shop, async (tx, shopId) => {
    await assertCategory(tx, shopId, draft.category);
    if (item === null) return { item: await add(tx, actor, shopId, draft) };
    await recordChange(tx, actor, shopId, await overwrite(tx, actor, shopId, item, draft));
    return { item: item.id };
  });
}
