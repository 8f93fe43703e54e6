'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { refundSchema } from '@/app/_lib/schemas/payments';
import { reopenRefund } from '@/server/payments/reopen-refund';

/** It was not given back after all: a slip of the finger. */
export const reopenRefundAction = action({
  name: 'reopenRefund',
  input: refundSchema,
  authorise: staff,
  run: (actor, input) => reopenRefund(actor, input),
});
