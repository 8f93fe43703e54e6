'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { stepOrderSchema } from '@/app/_lib/schemas/step-order';
import { stepOrder } from '@/server/orders/step-order';

/** One tap of the desk: the order's next step. */
export const stepOrderAction = action({
  name: 'stepOrder',
  input: stepOrderSchema,
  authorise: staff,
  run: (actor, input) => stepOrder(actor, input),
});
