'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { confirmPaymentSchema } from '@/app/_lib/schemas/payments';
import { confirmPayment } from '@/server/payments/confirm-payment';

/** A staff member's word that the money has come. */
export const confirmPaymentAction = action({
  name: 'confirmPayment',
  input: confirmPaymentSchema,
  authorise: staff,
  run: (actor, input) => confirmPayment(actor, input),
});
