import type { OwnedShop } from '@/domain/menu/shop-terms';
import { ok, type Result } from '@/domain/result';
import { canManage, shopsOf, type StaffActor } from '@/domain/staff/actor';
import { read } from '@/server/db';

/** The terms of the shops that one owns, in the building's order. */
export async function readShopTerms(actor: StaffActor): Promise<Result<readonly OwnedShop[]>> {
  const slugs = shopsOf(actor).filter((slug) => canManage(actor, slug));
  const rows = await read().shop.findMany({ where: { slug: { in: slugs } }, orderBy: { position: 'asc' }, include: { floor: true } });
  return ok(
    rows.map(({ slug, nameZh, nameEn, taglineZh, taglineEn, floor, contactPhone, ...terms }) => ({
      slug,
      name: { zh: nameZh, en: nameEn },
      tagline: { zh: taglineZh, en: taglineEn },
      floor: floor.label,
      phone: contactPhone,
      minimumOrder: terms.minimumOrder,
      deliveryFee: terms.deliveryFee,
      smallOrderFee: terms.smallOrderFee,
      leadMinutes: terms.leadMinutes,
      slotMinutes: terms.slotMinutes,
      slotCapacity: terms.slotCapacity,
    })),
  );
}
