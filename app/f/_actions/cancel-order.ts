'use server';

import { action } from '@/app/_lib/action';
import { anyone } from '@/app/_lib/authorise';
import { orderTokenSchema } from '@/app/_lib/schemas/order-token';
import { cancelOrder } from '@/server/orders/cancel-order';

/** The customer calls an order off; whoever has the token may. */
export const cancelOrderAction = action({
  name: 'cancelOrder',
  input: orderTokenSchema,
  authorise: anyone,
  run: (_visitor, { token }) => cancelOrder(token),
});
