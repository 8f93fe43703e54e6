'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { setRoleSchema } from '@/app/_lib/schemas/staff';
import { setRole } from '@/server/staff/set-role';

/** What somebody is in a shop. */
export const setRoleAction = action({
  name: 'setRole',
  input: setRoleSchema,
  authorise: staff,
  run: (actor, input) => setRole(actor, input),
});
