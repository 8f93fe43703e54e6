import type { Promotion } from '@/prisma/generated/client';
import { now } from '@/server/clock';
import { write } from '@/server/db';
import { forgetShops } from '@/server/menu/load-shops';

type Facts = Partial<Omit<Promotion, 'id' | 'shopId' | 'kind'>>;

/** Goods and categories that it is for, or leaves out. */
type Goods = { items?: readonly string[]; categories?: readonly string[] };

type Wish = Facts & Goods & { tiers?: Readonly<Record<number, number>>; coupon?: { code: string; cap?: number; perPhone?: number } };

/** A promotion of the corner shop that is in force at once, whatever its owner's screens would say to it. */
export async function promote(id: string, kind: 'item' | 'tiers' | 'coupon', { items = [], categories = [], tiers = {}, coupon, ...facts }: Wish): Promise<void> {
  await write(async (tx) => {
    await tx.promotion.create({
      data: { id, shopId: 'shp_corner', kind, nameZh: `优惠${id}`, nameEn: id, startsAt: now(), createdAt: now(), isOn: true, ...facts },
    });
    await tx.promotionTier.createMany({ data: Object.entries(tiers).map(([threshold, amount]) => ({ promotionId: id, threshold: Number(threshold), amount })) });
    const goods = [...items.map((itemId) => ({ itemId, categoryId: null })), ...categories.map((categoryId) => ({ itemId: null, categoryId }))];
    await tx.promotionGoods.createMany({ data: goods.map((of, index) => ({ id: `${id}_${index}`, promotionId: id, ...of })) });
    if (coupon) await tx.coupon.create({ data: { promotionId: id, shopId: 'shp_corner', ...coupon } });
    await tx.shop.update({ where: { id: 'shp_corner' }, data: { revision: { increment: 1 } } });
  });
  forgetShops();
}
