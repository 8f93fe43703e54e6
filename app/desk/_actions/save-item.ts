'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { saveItemSchema } from '@/app/_lib/schemas/menu-editor';
import { saveItem } from '@/server/menu/edit/save-item';

/** One good, new or edited. */
export const saveItemAction = action({
  name: 'saveItem',
  input: saveItemSchema,
  authorise: staff,
  run: (actor, input) => saveItem(actor, input),
  revalidate: true,
});
