'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { personSchema } from '@/app/_lib/schemas/staff';
import { endSessionsOf } from '@/server/staff/end-sessions';

/** Ends every session of a staff member. */
export const endSessionsOfAction = action({
  name: 'endSessionsOf',
  input: personSchema,
  authorise: staff,
  run: (actor, input) => endSessionsOf(actor, input),
});
