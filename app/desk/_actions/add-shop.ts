'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { newShop } from '@/app/_lib/schemas/building';
import { addShop } from '@/server/menu/add-shop';

/** Another shop of the building, owned by whoever adds it. */
export const addShopAction = action({
  name: 'addShop',
  input: newShop,
  authorise: staff,
  run: (actor, input) => addShop(actor, input),
  revalidate: true,
});
