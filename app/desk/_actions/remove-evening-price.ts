'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { removeEveningPriceSchema } from '@/app/_lib/schemas/stock';
import { removeEveningPrice } from '@/server/menu/evening/remove-evening-price';

/** An evening price ends for good. */
export const removeEveningPriceAction = action({
  name: 'removeEveningPrice',
  input: removeEveningPriceSchema,
  authorise: staff,
  run: (actor, input) => removeEveningPrice(actor, input),
  revalidate: true,
});
