import type { EveningChoice, EveningPrices } from '@/domain/pricing/evening-view';
import { ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { read } from '@/server/db';
import { ownShop } from '../own-shop';

/** The evening prices of a shop, by their minute, and what else on its menu might have one. Errors: not_found, forbidden (all but owners). */
export async function readEveningPrices(actor: StaffActor, slug: string): Promise<Result<EveningPrices>> {
  const shop = await ownShop(actor, slug);
  if (!shop.ok) return shop;
  const choices = shop.value.categories.flatMap(({ id, name, items }): EveningChoice[] => [
    { kind: 'category', id, name },
    ...items.map((item) => ({ kind: 'item' as const, id: item.id, name: item.name })),
  ]);
  const rows = await read().eveningPrice.findMany({ where: { shopId: shop.value.id }, orderBy: [{ from: 'asc' }, { id: 'asc' }], include: { item: true, category: true } });
  const prices = rows.flatMap(({ id, item, category, percent, from, isOn }) => {
    const row = item ?? category;
    if (!row) return [];
    const kind = item ? ('item' as const) : ('category' as const);
    return [{ kind, id: row.id, name: { zh: row.nameZh, en: row.nameEn }, price: id, percent, from, isOn }];
  });
  return ok({ shop: slug, prices, choices });
}
