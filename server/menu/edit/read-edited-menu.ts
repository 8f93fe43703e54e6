import type { EditedMenu } from '@/domain/menu/item-draft';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { read } from '@/server/db';
import { mayEdit } from './edit-menu';
import { editedItem, itemRows } from './edited-rows';

/** All goods of a shop with what only its owner edits. @returns what `mayEdit` refuses. */
export async function readEditedMenu(actor: StaffActor, slug: string): Promise<Result<EditedMenu>> {
  const refused = mayEdit(actor, slug);
  if (refused) return fail(refused.error);
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
