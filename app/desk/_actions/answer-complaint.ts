'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { answerComplaintSchema } from '@/app/_lib/schemas/changes';
import { answerComplaint } from '@/server/complaints/answer-complaint';

/** What the shop does about something that was wrong. */
export const answerComplaintAction = action({
  name: 'answerComplaint',
  input: answerComplaintSchema,
  authorise: staff,
  run: (actor, input) => answerComplaint(actor, input),
});
