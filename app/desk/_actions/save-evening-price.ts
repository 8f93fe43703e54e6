'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { saveEveningPriceSchema } from '@/app/_lib/schemas/stock';
import { saveEveningPrice } from '@/server/menu/evening/save-evening-price';

/** A good or a category is cheaper from a minute of the day on. */
export const saveEveningPriceAction = action({
  name: 'saveEveningPrice',
  input: saveEveningPriceSchema,
  authorise: staff,
  run: (actor, input) => saveEveningPrice(actor, input),
  revalidate: true,
});
