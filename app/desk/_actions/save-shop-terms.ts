'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { saveShopTermsSchema } from '@/app/_lib/schemas/own-building';
import { saveShopTerms } from '@/server/menu/save-shop-terms';

/** What a shop says of itself, and what it charges and promises. */
export const saveShopTermsAction = action({
  name: 'saveShopTerms',
  input: saveShopTermsSchema,
  authorise: staff,
  run: (actor, input) => saveShopTerms(actor, input),
  revalidate: true,
});
