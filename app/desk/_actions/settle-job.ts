'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { settleJobSchema } from '@/app/_lib/schemas/printing';
import { settleJob } from '@/server/printing/settle-job';

/** A person's word on a ticket that is not on paper for certain. */
export const settleJobAction = action({
  name: 'settleJob',
  input: settleJobSchema,
  authorise: staff,
  run: (actor, input) => settleJob(actor, input),
});
