'use server';

import { action } from '@/app/_lib/action';
import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { openByPasscodeLink } from '@/app/_lib/own-session';
import { newPasscodeSchema } from '@/app/_lib/schemas/staff';

/** A new passcode by a link. */
export const takePasscodeLinkAction = action({
  name: 'takePasscodeLink',
  input: newPasscodeSchema,
  authorise: anyone,
  limit: limits.placing,
  run: (_visitor, typed, exchange) => openByPasscodeLink(typed, exchange),
});
