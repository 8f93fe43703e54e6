import type { NutritionList } from '@/domain/menu/nutrition-list';
import type { Unit } from '@/domain/menu/shop';
import { ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { read } from '@/server/db';
import { manages } from '@/server/staff/shop-rights';
import { nutritionFrom } from '../set-from-rows';

/** What the owner has said of each good on the menu; sets hold what their dishes hold and are left out. @returns what `manages` refuses. */
export async function readNutrition(actor: StaffActor, slug: string): Promise<Result<NutritionList>> {
  const may = manages(actor, slug);
  if (!may.ok) return may;
  const rows = await read().category.findMany({
    where: { shop: { slug }, archivedAt: null },
    orderBy: { position: 'asc' },
    include: { items: { where: { archivedAt: null, setParts: { none: {} } }, orderBy: { position: 'asc' }, include: { nutrition: true } } },
  });
  const categories = rows.map(({ id, nameZh, nameEn, items }) => ({
    id,
    name: { zh: nameZh, en: nameEn },
    items: items.map((item) => ({
      id: item.id,
      name: { zh: item.nameZh, en: item.nameEn },
      picture: item.picture,
      unit: item.unit as Unit,
      figures: nutritionFrom(item).nutrition ?? null,
    })),
  }));
  return ok({ shop: slug, categories: categories.filter(({ items }) => items.length > 0) });
}
