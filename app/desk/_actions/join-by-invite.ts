'use server';

import { action } from '@/app/_lib/action';
import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { openByInvite } from '@/app/_lib/own-session';
import { joinSchema } from '@/app/_lib/schemas/staff';

/** Somebody new joins a shop by a link. */
export const joinByInviteAction = action({
  name: 'joinByInvite',
  input: joinSchema,
  authorise: anyone,
  limit: limits.placing,
  run: (_visitor, typed, exchange) => openByInvite(typed, exchange),
});
