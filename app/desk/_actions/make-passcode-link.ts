'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { personSchema } from '@/app/_lib/schemas/staff';
import { makePasscodeLink } from '@/server/staff/make-passcode-link';

/** A link by which a staff member chooses a new passcode. */
export const makePasscodeLinkAction = action({
  name: 'makePasscodeLink',
  input: personSchema,
  authorise: staff,
  run: (actor, input) => makePasscodeLink(actor, input),
  limit: limits.placing,
});
