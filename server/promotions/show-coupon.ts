import type { CouponTerms } from '@/domain/promotions/promotion';
import { fail, type Result } from '@/domain/result';
import { now } from '@/server/clock';
import { loadShop } from '@/server/menu/load-shops';
import type { LookForCoupon } from './look-for-coupon';

/** What a code gives at a shop, so that a phone can show it before it is used. Errors: not_found (shop), coupon_unusable, rate_limited. */
export async function showCoupon(slug: string, code: string, look: LookForCoupon): Promise<Result<CouponTerms>> {
  const shop = await loadShop(slug);
  return shop ? look(shop, code, now()) : fail({ code: 'not_found' });
}
