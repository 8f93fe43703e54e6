import { mostCategories } from '@/domain/menu/item-limits';
import { nameFaults } from '@/domain/menu/item-faults';
import type { Text } from '@/domain/menu/shop';
import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { Tx } from '@/server/db';
import { randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { manages } from '@/server/staff/shop-rights';
import { refuse } from '@/server/transact';
import { editMenu } from './edit-menu';

/** `category` null: a new one; else its id with the name that was opened. */
export type SaveCategoryInput = { shop: string; category: { id: string; was: Text } | null; name: Text };

async function addCategory(tx: Tx, shopId: string, name: Text): Promise<string> {
  const live = await tx.category.count({ where: { shopId, archivedAt: null } });
  if (live >= mostCategories) refuse({ code: 'menu_full', what: 'categories', most: mostCategories });
  const last = await tx.category.aggregate({ where: { shopId }, _max: { position: true } });
  const id = randomId('cat');
  const position = (last._max.position ?? 0) + 1;
  await tx.category.create({ data: { id, shopId, nameZh: name.zh, nameEn: name.en, position } });
  return id;
}

/**
 * Adds a category at the end, or renames one.
 * Errors: not_found, forbidden, invalid (`name.zh`, `name.en`), menu_changed when somebody else renamed it since it was opened,
 * menu_full.
 */
export async function saveCategory(actor: StaffActor, { shop, category, name }: SaveCategoryInput): Promise<Result<{ category: string }>> {
  const may = manages(actor, shop);
  if (!may.ok) return may;
  const fields = nameFaults('name', name);
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  return editMenu(actor, shop, async (tx, shopId) => {
    if (category === null) {
      const id = await addCategory(tx, shopId, name);
      await recordChange(tx, actor, shopId, { kind: 'category_added', subject: name.zh, details: {} });
      return { category: id };
    }
    const { id, was } = category;
    if ((await tx.category.count({ where: { id, shopId } })) === 0) refuse({ code: 'not_found' });
    const opened = { id, nameZh: was.zh, nameEn: was.en };
    const { count } = await tx.category.updateMany({ where: opened, data: { nameZh: name.zh, nameEn: name.en } });
    if (count === 0) refuse({ code: 'menu_changed', items: [] });
    const details = { before: was.zh, now: name.zh };
    await recordChange(tx, actor, shopId, { kind: 'category_renamed', subject: name.zh, details });
    return { category: id };
  });
}
