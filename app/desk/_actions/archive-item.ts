'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { archiveItemSchema } from '@/app/_lib/schemas/menu-editor';
import { archiveItem } from '@/server/menu/edit/archive-item';

/** Takes one good off the menu, or brings it back. */
export const archiveItemAction = action({
  name: 'archiveItem',
  input: archiveItemSchema,
  authorise: staff,
  run: (actor, input) => archiveItem(actor, input),
  revalidate: true,
});
