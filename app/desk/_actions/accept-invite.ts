'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { linkSchema } from '@/app/_lib/schemas/staff';
import { acceptInvite } from '@/server/staff/accept-invite';

/** Who is signed in takes a further shop by a link. */
export const acceptInviteAction = action({
  name: 'acceptInvite',
  input: linkSchema,
  authorise: staff,
  run: (actor, input) => acceptInvite(actor, input),
  limit: limits.placing,
});
