import type { EditedMenu } from '@/domain/menu/item-draft';
import { ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { read } from '@/server/db';
import { manages } from '@/server/staff/shop-rights';
import { editedItem, itemRows } from './edited-rows';

/** All goods of a shop with what only its owner edits. @returns what `manages` refuses. */
export async function readEditedMenu(actor: StaffActor, slug: string): Promise<Result<EditedMenu>> {
  const may = manages(actor, slug);
  if (!may.ok) return may;
  const rows = await read().category.findMany({
    where: { shop: { slug } },
    orderBy: { position: 'asc' },
    include: { items: { orderBy: { position: 'asc' }, include: itemRows } },
  });
  const categories = rows.map(({ id, nameZh, nameEn, archivedAt, items }) => ({
    id,
    name: { zh: nameZh, en: nameEn },
    archived: archivedAt !== null,
    items: items.map(editedItem),
  }));
  return ok({ shop: slug, categories });
}
