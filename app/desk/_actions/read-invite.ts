'use server';

import { action } from '@/app/_lib/action';
import { staffIfAny } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { linkSchema } from '@/app/_lib/schemas/staff';
import { readInvite } from '@/server/staff/read-invite';

/** What a link would do, for whoever opens it; it uses nothing up. */
export const readInviteAction = action({
  name: 'readInvite',
  input: linkSchema,
  authorise: staffIfAny,
  limit: limits.placing,
  run: (actor, input) => readInvite(actor, input),
});
