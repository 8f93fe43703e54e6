import type { Shop } from '@/domain/menu/shop';
import type { CouponTerms } from '@/domain/promotions/promotion';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { couponFrom, promotionRows, type PromotionRow } from './promotion-rows';

/** A coupon with its terms, as a flyer prints them: fen, ISO instants. `left` is how often it is still good; null: without end. */
export type CouponCode = CouponTerms & { startsAt: string; endsAt: string | null; perPhone: number | null; cap: number | null; left: number | null };

function codeFrom(row: PromotionRow, shop: Pick<Shop, 'categories'>): CouponCode {
  const { cap, used, perPhone } = row.coupon!;
  return {
    ...couponFrom(row, shop.categories),
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt?.toISOString() ?? null,
    perPhone,
    cap,
    left: cap === null ? null : cap - used,
  };
}

/** The coupons of a shop that may be printed: running or still to come, the oldest first; none that is paused or used up. */
export async function listCouponCodes(shop: Pick<Shop, 'id' | 'categories'>): Promise<CouponCode[]> {
  const rows = await read().promotion.findMany({
    where: { shopId: shop.id, kind: 'coupon', paused: false, endedAt: null, OR: [{ endsAt: null }, { endsAt: { gt: now() } }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: promotionRows,
  });
  return rows.map((row) => codeFrom(row, shop)).filter(({ left }) => left === null || left > 0);
}
