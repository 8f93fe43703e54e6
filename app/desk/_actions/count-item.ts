'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { countItemSchema } from '@/app/_lib/schemas/stock';
import { countItem } from '@/server/stock/count-item';

/** One good, as somebody has counted it. */
export const countItemAction = action({
  name: 'countItem',
  input: countItemSchema,
  authorise: staff,
  run: (actor, input) => countItem(actor, input),
});
