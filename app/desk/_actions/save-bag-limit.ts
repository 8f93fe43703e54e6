'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { bagLimitSchema } from '@/app/_lib/schemas/runs';
import { saveBagLimit } from '@/server/runs/save-bag-limit';

/** How many bags one person carries in one trip. */
export const saveBagLimitAction = action({
  name: 'saveBagLimit',
  input: bagLimitSchema,
  authorise: staff,
  run: (actor, input) => saveBagLimit(actor, input),
});
