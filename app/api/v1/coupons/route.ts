import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { lookForCoupon } from '@/app/_lib/look-for-coupon';
import { post } from '@/app/_lib/post';
import { couponSchema } from '@/app/_lib/schemas/coupon';
import { showCoupon } from '@/server/promotions/show-coupon';

/** POST /api/v1/coupons { shop, code }: what a coupon would take off; nothing is used by asking. */
export const POST = post({
  name: 'showCoupon',
  input: couponSchema,
  authorise: anyone,
  limit: limits.placing,
  run: (visitor, { shop, code }) => showCoupon(shop, code, lookForCoupon(visitor)),
});
