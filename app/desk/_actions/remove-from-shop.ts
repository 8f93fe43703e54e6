'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { removeSchema } from '@/app/_lib/schemas/staff';
import { removeFromShop } from '@/server/staff/remove-from-shop';

/** Takes somebody out of a shop. */
export const removeFromShopAction = action({
  name: 'removeFromShop',
  input: removeSchema,
  authorise: staff,
  run: (actor, input) => removeFromShop(actor, input),
});
