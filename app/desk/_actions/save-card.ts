'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { saveCardSchema } from '@/app/_lib/schemas/card';
import { saveCard } from '@/server/menu/save-card';

/** Who a shop is, as customers see it. */
export const saveCardAction = action({
  name: 'saveCard',
  input: saveCardSchema,
  authorise: staff,
  run: (actor, input) => saveCard(actor, input),
  revalidate: true,
});
