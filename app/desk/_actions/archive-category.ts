'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { archiveCategorySchema } from '@/app/_lib/schemas/menu-editor';
import { archiveCategory } from '@/server/menu/edit/archive-category';

/** Takes one category off the menu with its goods, or brings it back. */
export const archiveCategoryAction = action({
  name: 'archiveCategory',
  input: archiveCategorySchema,
  authorise: staff,
  run: (actor, input) => archiveCategory(actor, input),
  revalidate: true,
});
