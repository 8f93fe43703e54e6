'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { saveCategorySchema } from '@/app/_lib/schemas/menu-editor';
import { saveCategory } from '@/server/menu/edit/save-category';

/** One category, new or renamed. */
export const saveCategoryAction = action({
  name: 'saveCategory',
  input: saveCategorySchema,
  authorise: staff,
  run: (actor, input) => saveCategory(actor, input),
  revalidate: true,
});
