'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { wasteItemSchema } from '@/app/_lib/schemas/stock';
import { wasteItem } from '@/server/stock/waste-item';

/** What nobody will buy leaves stock. */
export const wasteItemAction = action({
  name: 'wasteItem',
  input: wasteItemSchema,
  authorise: staff,
  run: (actor, input) => wasteItem(actor, input),
});
