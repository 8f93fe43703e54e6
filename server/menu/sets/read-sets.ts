import type { EditedSets } from '@/domain/menu/set-draft';
import { ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { read } from '@/server/db';
import { manages } from '@/server/staff/shop-rights';
import { editedSet, setGood, setGoodRows } from './set-goods';

/** The sets of a shop that are not put away, and what they can be made of. @returns what `manages` refuses. */
export async function readSets(actor: StaffActor, slug: string): Promise<Result<EditedSets>> {
  const may = manages(actor, slug);
  if (!may.ok) return may;
  const [categories, rows] = await Promise.all([
    read().category.findMany({ where: { shop: { slug }, archivedAt: null }, orderBy: { position: 'asc' } }),
    read().item.findMany({ where: { shop: { slug } }, orderBy: [{ category: { position: 'asc' } }, { position: 'asc' }], include: setGoodRows }),
  ]);
  const goods = await Promise.all(rows.map((row) => setGood(read(), row)));
  const sets = rows.filter(({ archivedAt, setParts }) => archivedAt === null && setParts.length > 0).map(editedSet);
  return ok({ shop: slug, categories: categories.map(({ id, nameZh, nameEn }) => ({ id, name: { zh: nameZh, en: nameEn } })), goods, sets });
}
