'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { closeShiftSchema } from '@/app/_lib/schemas/payments';
import { closeShift } from '@/server/payments/close-shift';

/** Closes a shift with what was counted. */
export const closeShiftAction = action({
  name: 'closeShift',
  input: closeShiftSchema,
  authorise: staff,
  run: (actor, input) => closeShift(actor, input),
});
