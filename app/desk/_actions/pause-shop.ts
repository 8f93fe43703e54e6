'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { pauseShopSchema } from '@/app/_lib/schemas/desk';
import { pauseShop } from '@/server/menu/pause-shop';

/** No orders until then, or again at once. */
export const pauseShopAction = action({
  name: 'pauseShop',
  input: pauseShopSchema,
  authorise: staff,
  run: (actor, input) => pauseShop(actor, input),
});
