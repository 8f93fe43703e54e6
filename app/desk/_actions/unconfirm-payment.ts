'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { unconfirmPaymentSchema } from '@/app/_lib/schemas/payments';
import { unconfirmPayment } from '@/server/payments/unconfirm-payment';

/** Takes back one's word that the money has come. */
export const unconfirmPaymentAction = action({
  name: 'unconfirmPayment',
  input: unconfirmPaymentSchema,
  authorise: staff,
  run: (actor, input) => unconfirmPayment(actor, input),
});
