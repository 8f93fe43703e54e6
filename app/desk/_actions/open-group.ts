'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { openGroupSchema } from '@/app/_lib/schemas/group-buys';
import { openGroup } from '@/server/group-buys/open-group';

/** The owner opens a group-buy. */
export const openGroupAction = action({
  name: 'openGroup',
  input: openGroupSchema,
  authorise: staff,
  run: (actor, input) => openGroup(actor, input),
});
