'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { changeOwnPasscode } from '@/app/_lib/own-session';
import { changePasscodeSchema } from '@/app/_lib/schemas/staff';

/** One’s own passcode. */
export const changePasscodeAction = action({
  name: 'changePasscode',
  input: changePasscodeSchema,
  authorise: staff,
  run: (actor, typed, exchange) => changeOwnPasscode(actor, typed, exchange),
});
