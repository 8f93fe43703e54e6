'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { saveWeekSchema } from '@/app/_lib/schemas/hours';
import { saveWeek } from '@/server/hours/save-week';

/** The hours of a week, which kept pages show. */
export const saveWeekAction = action({
  name: 'saveWeek',
  input: saveWeekSchema,
  authorise: staff,
  run: (actor, input) => saveWeek(actor, input),
  revalidate: true,
});
