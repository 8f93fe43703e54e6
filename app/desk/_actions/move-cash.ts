'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { moveCashSchema } from '@/app/_lib/schemas/payments';
import { moveCash } from '@/server/payments/move-cash';

/** Cash that goes into the drawer or out of it for another reason than an order. */
export const moveCashAction = action({
  name: 'moveCash',
  input: moveCashSchema,
  authorise: staff,
  run: (actor, input) => moveCash(actor, input),
});
