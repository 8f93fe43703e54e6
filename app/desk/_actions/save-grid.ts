'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { saveGridSchema } from '@/app/_lib/schemas/menu-editor';
import { saveGrid } from '@/server/menu/edit/save-grid';

/** Prices, stock and names of many goods at once. */
export const saveGridAction = action({
  name: 'saveGrid',
  input: saveGridSchema,
  authorise: staff,
  run: (actor, input) => saveGrid(actor, input),
  revalidate: true,
});
