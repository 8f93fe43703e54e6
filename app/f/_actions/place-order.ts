'use server';

import { action } from '@/app/_lib/action';
import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { lookFor } from '@/app/_lib/look-for-code';
import { lookForCoupon } from '@/app/_lib/look-for-coupon';
import { placeOrderSchema } from '@/app/_lib/schemas/place-order';
import { placeOrder } from '@/server/orders/place-order';

/** The page's door to place an order; POST /api/v1/orders is the other one, with the same body. */
export const placeOrderAction = action({
  name: 'placeOrder',
  input: placeOrderSchema,
  authorise: anyone,
  limit: limits.placing,
  run: (visitor, input) => placeOrder(input, lookFor(visitor), visitor.device, lookForCoupon(visitor)),
});
