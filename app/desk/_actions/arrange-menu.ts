'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { arrangeMenuSchema } from '@/app/_lib/schemas/menu-editor';
import { arrangeMenu } from '@/server/menu/edit/arrange-menu';

/** The order of goods or categories. */
export const arrangeMenuAction = action({
  name: 'arrangeMenu',
  input: arrangeMenuSchema,
  authorise: staff,
  run: (actor, input) => arrangeMenu(actor, input),
  revalidate: true,
});
