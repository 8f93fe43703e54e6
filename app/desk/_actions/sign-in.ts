'use server';

import { action } from '@/app/_lib/action';
import { anyone } from '@/app/_lib/authorise';
import { openSession } from '@/app/_lib/open-session';
import { signInSchema } from '@/app/_lib/schemas/desk';

/** Name and passcode against a session in a cookie. */
export const signInAction = action({
  name: 'signIn',
  input: signInSchema,
  authorise: anyone,
  run: (_, typed, exchange) => openSession(typed, exchange),
});
