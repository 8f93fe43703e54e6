'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { duplicateItemSchema } from '@/app/_lib/schemas/menu-editor';
import { duplicateItem } from '@/server/menu/edit/duplicate-item';

/** One good like another. */
export const duplicateItemAction = action({
  name: 'duplicateItem',
  input: duplicateItemSchema,
  authorise: staff,
  run: (actor, input) => duplicateItem(actor, input),
  revalidate: true,
});
