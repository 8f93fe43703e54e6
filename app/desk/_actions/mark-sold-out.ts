'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { markSoldOutSchema } from '@/app/_lib/schemas/desk';
import { markSoldOut } from '@/server/menu/mark-sold-out';

/** One good: sold out until the next opening, or back on sale. */
export const markSoldOutAction = action({
  name: 'markSoldOut',
  input: markSoldOutSchema,
  authorise: staff,
  run: (actor, input) => markSoldOut(actor, input),
});
