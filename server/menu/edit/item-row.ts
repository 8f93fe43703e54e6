import type { ItemDraft } from '@/domain/menu/item-draft';
import { mostItems } from '@/domain/menu/item-limits';
import type { Tx } from '@/server/db';
import { refuse } from '@/server/transact';
import { toPinyin } from '../pinyin';

/** The columns of a draft. */
export const itemColumns = ({ category, name, description, picture, unit, price, usualGrams }: ItemDraft) => ({
  categoryId: category,
  nameZh: name.zh,
  nameEn: name.en,
  descriptionZh: description.zh,
  descriptionEn: description.en,
  picture,
  ...toPinyin(name.zh),
  unit,
  price,
  usualGrams,
});

/** The place after all others of a category. */
export async function lastPlace(tx: Tx, categoryId: string): Promise<number> {
  const last = await tx.item.aggregate({ where: { categoryId }, _max: { position: true } });
  return (last._max.position ?? 0) + 1;
}

/** Another shop's category is none. @throws Refusal */
export async function assertCategory(tx: Tx, shopId: string, id: string): Promise<void> {
  const found = await tx.category.count({ where: { id, shopId } });
  if (found === 0) refuse({ code: 'invalid', fields: { category: 'unknown' } });
}

/** Whether the shop may have `more` goods on its menu. @throws Refusal */
export async function assertRoom(tx: Tx, shopId: string, more = 1): Promise<void> {
  const count = await tx.item.count({ where: { shopId, archivedAt: null } });
  if (count + more > mostItems) refuse({ code: 'menu_full', what: 'items', most: mostItems });
}
