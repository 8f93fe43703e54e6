'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { saveLowMarkSchema } from '@/app/_lib/schemas/stock';
import { saveLowMark } from '@/server/stock/save-low-mark';

/** From when on a good is listed as running low. */
export const saveLowMarkAction = action({
  name: 'saveLowMark',
  input: saveLowMarkSchema,
  authorise: staff,
  run: (actor, input) => saveLowMark(actor, input),
});
