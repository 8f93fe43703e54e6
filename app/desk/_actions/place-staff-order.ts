'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { placeStaffOrderSchema } from '@/app/_lib/schemas/channels';
import { placeStaffOrder } from '@/server/orders/place-staff-order';

/** Writes down an order from the counter, the phone or a platform. */
export const placeStaffOrderAction = action({
  name: 'placeStaffOrder',
  input: placeStaffOrderSchema,
  authorise: staff,
  run: (actor, input) => placeStaffOrder(actor, input),
});
