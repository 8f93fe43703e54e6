'use server';

import { action } from '@/app/_lib/action';
import { anyone } from '@/app/_lib/authorise';
import { orderTokensSchema } from '@/app/_lib/schemas/order-token';
import { eraseOrders } from '@/server/orders/erase-orders';

/** Forgets what this phone ordered; what is still on its way is named and kept. */
export const eraseOrdersAction = action({
  name: 'eraseOrders',
  input: orderTokensSchema,
  authorise: anyone,
  run: ({ device }, { tokens }) => eraseOrders({ tokens, device }),
});
