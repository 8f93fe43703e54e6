import type { Shop } from '@/domain/menu/shop';
import type { CouponTerms } from '@/domain/promotions/promotion';
import { fail, ok, type Result } from '@/domain/result';
import { findCoupon } from './find-coupon';

/** A shop's coupon by a code that somebody typed. Errors: coupon_unusable, and whatever slows down who guesses. */
export type LookForCoupon = (shop: Pick<Shop, 'id' | 'categories'>, code: string, at: Date) => Promise<Result<CouponTerms>>;

/** As a phone of this id may use it; of who guesses it knows nothing. */
export const lookFor =
  (device: string | null): LookForCoupon =>
  async (shop, code, at) => {
    const found = await findCoupon(shop, { code, device, at });
    return found ? ok(found) : fail({ code: 'coupon_unusable' });
  };
