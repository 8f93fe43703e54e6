'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { refundSchema } from '@/app/_lib/schemas/payments';
import { withdrawRefund } from '@/server/payments/withdraw-refund';

/** A refund that was made by hand is not to be given. */
export const withdrawRefundAction = action({
  name: 'withdrawRefund',
  input: refundSchema,
  authorise: staff,
  run: (actor, input) => withdrawRefund(actor, input),
});
