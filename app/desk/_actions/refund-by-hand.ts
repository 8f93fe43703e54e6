'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { refundByHandSchema } from '@/app/_lib/schemas/payments';
import { refundByHand } from '@/server/payments/refund-by-hand';

/** Notes that money of an order goes back. */
export const refundByHandAction = action({
  name: 'refundByHand',
  input: refundByHandSchema,
  authorise: staff,
  run: (actor, input) => refundByHand(actor, input),
});
