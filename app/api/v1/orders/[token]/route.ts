import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { orderTokenSchema } from '@/app/_lib/schemas/order-token';
import { readOrder } from '@/server/orders/read-order';

/** One order as its customer sees it. */
export const GET = get({
  name: 'readOrder',
  input: orderTokenSchema,
  authorise: anyone,
  run: (_visitor, { token }) => readOrder(token),
});
