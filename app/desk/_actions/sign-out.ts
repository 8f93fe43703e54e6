'use server';

import { action } from '@/app/_lib/action';
import { anyone } from '@/app/_lib/authorise';
import { closeSession } from '@/app/_lib/open-session';
import { signOutSchema } from '@/app/_lib/schemas/desk';

/** Ends the session; whoever has none is signed out already. */
export const signOutAction = action({
  name: 'signOut',
  input: signOutSchema,
  authorise: anyone,
  run: (_actor, _input, exchange) => closeSession(exchange),
});
