'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { answerRequestSchema } from '@/app/_lib/schemas/changes';
import { answerRequest } from '@/server/changes/answer-request';

/** The shop's answer to what a customer asks. */
export const answerRequestAction = action({
  name: 'answerRequest',
  input: answerRequestSchema,
  authorise: staff,
  run: (actor, input) => answerRequest(actor, input),
});
