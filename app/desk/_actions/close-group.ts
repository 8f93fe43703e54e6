'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { closeGroupSchema } from '@/app/_lib/schemas/group-buys';
import { closeGroup } from '@/server/group-buys/close-group';

/** A group-buy ends before its deadline: decided as it stands, or called off. */
export const closeGroupAction = action({
  name: 'closeGroup',
  input: closeGroupSchema,
  authorise: staff,
  run: (actor, input) => closeGroup(actor, input),
});
