'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { finishRefundSchema } from '@/app/_lib/schemas/payments';
import { finishRefund } from '@/server/payments/finish-refund';

/** Somebody has given the money back. */
export const finishRefundAction = action({
  name: 'finishRefund',
  input: finishRefundSchema,
  authorise: staff,
  run: (actor, input) => finishRefund(actor, input),
});
