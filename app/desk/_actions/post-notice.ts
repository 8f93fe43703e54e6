'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { postNoticeSchema } from '@/app/_lib/schemas/hours';
import { postNotice } from '@/server/building/post-notice';

/** The building says why nothing is brought for a while. */
export const postNoticeAction = action({
  name: 'postNotice',
  input: postNoticeSchema,
  authorise: staff,
  run: (actor, input) => postNotice(actor, input),
});
