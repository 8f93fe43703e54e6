'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { printRunSchema } from '@/app/_lib/schemas/funnel';
import { savePrintRun } from '@/server/funnel/save-print-run';

/** What printing the placards of one time cost. */
export const savePrintRunAction = action({
  name: 'savePrintRun',
  input: printRunSchema,
  authorise: staff,
  run: (actor, input) => savePrintRun(actor, input),
});
