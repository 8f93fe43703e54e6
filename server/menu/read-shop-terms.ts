import type { OwnedShop } from '@/domain/menu/shop-terms';
import { ok, type Result } from '@/domain/result';
import { shopsOwned, type StaffActor } from '@/domain/staff/actor';
import { read } from '@/server/db';

/** The terms of the shops that one owns, in the building's order. */
export async function readShopTerms(actor: StaffActor): Promise<Result<readonly OwnedShop[]>> {
  const rows = await read().shop.findMany({ where: { slug: { in: shopsOwned(actor) } }, orderBy: { position: 'asc' }, include: { floor: true } });
  return ok(
    rows.map(({ slug, nameZh, nameEn, taglineZh, taglineEn, floor, minimumOrder, deliveryFee, smallOrderFee }) => ({
      slug,
      name: { zh: nameZh, en: nameEn },
      tagline: { zh: taglineZh, en: taglineEn },
      floor: floor.label,
      minimumOrder,
      deliveryFee,
      smallOrderFee,
    })),
  );
}
