'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { setRushSchema } from '@/app/_lib/schemas/hours';
import { setRush } from '@/server/menu/set-rush';

/** A longer promise or half the windows for a while, or back to normal. */
export const setRushAction = action({
  name: 'setRush',
  input: setRushSchema,
  authorise: staff,
  run: (actor, input) => setRush(actor, input),
});
