'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { makeInviteSchema } from '@/app/_lib/schemas/staff';
import { makeInvite } from '@/server/staff/make-invite';

/** A link that gives somebody a role in a shop. */
export const makeInviteAction = action({
  name: 'makeInvite',
  input: makeInviteSchema,
  authorise: staff,
  run: (actor, input) => makeInvite(actor, input),
  limit: limits.placing,
});
