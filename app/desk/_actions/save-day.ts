'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { saveDaySchema } from '@/app/_lib/schemas/hours';
import { saveDay } from '@/server/hours/save-day';

/** The hours of one date, which kept pages show. */
export const saveDayAction = action({
  name: 'saveDay',
  input: saveDaySchema,
  authorise: staff,
  run: (actor, input) => saveDay(actor, input),
  revalidate: true,
});
