import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { lookFor } from '@/app/_lib/look-for-code';
import { lookForCoupon } from '@/app/_lib/look-for-coupon';
import { post } from '@/app/_lib/post';
import { placeOrderSchema } from '@/app/_lib/schemas/place-order';
import { placeOrder } from '@/server/orders/place-order';

/** The door of retries, of pages from an older build and of the service worker; the same body and key as the action. */
export const POST = post({
  name: 'placeOrder',
  input: placeOrderSchema,
  authorise: anyone,
  limit: limits.placing,
  run: (visitor, input) => placeOrder(input, lookFor(visitor), visitor.device, lookForCoupon(visitor)),
});
