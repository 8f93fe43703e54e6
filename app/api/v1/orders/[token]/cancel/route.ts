import { anyone } from '@/app/_lib/authorise';
import { post } from '@/app/_lib/post';
import { orderTokenSchema } from '@/app/_lib/schemas/order-token';
import { cancelOrder } from '@/server/orders/cancel-order';

/** The customer calls the order off; the body is empty. */
export const POST = post({
  name: 'cancelOrder',
  input: orderTokenSchema,
  authorise: anyone,
  run: (_visitor, { token }) => cancelOrder(token),
});
