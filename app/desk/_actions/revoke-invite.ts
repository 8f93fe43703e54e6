'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { revokeInviteSchema } from '@/app/_lib/schemas/staff';
import { revokeInvite } from '@/server/staff/revoke-invite';

/** Takes a link back. */
export const revokeInviteAction = action({
  name: 'revokeInvite',
  input: revokeInviteSchema,
  authorise: staff,
  run: (actor, input) => revokeInvite(actor, input),
});
