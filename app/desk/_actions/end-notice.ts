'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { endNoticeSchema } from '@/app/_lib/schemas/hours';
import { endNotice } from '@/server/building/end-notice';

/** What the building said is over. */
export const endNoticeAction = action({
  name: 'endNotice',
  input: endNoticeSchema,
  authorise: staff,
  run: (actor, input) => endNotice(actor, input),
});
