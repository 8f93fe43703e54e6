'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { openShiftSchema } from '@/app/_lib/schemas/payments';
import { openShift } from '@/server/payments/open-shift';

/** Opens a shift of the drawer. */
export const openShiftAction = action({
  name: 'openShift',
  input: openShiftSchema,
  authorise: staff,
  run: (actor, input) => openShift(actor, input),
});
