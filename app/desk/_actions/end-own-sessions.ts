'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { closeOtherSessions } from '@/app/_lib/own-session';
import { endSessionsSchema } from '@/app/_lib/schemas/staff';

/** Ends one’s own sessions on other devices. */
export const endOwnSessionsAction = action({
  name: 'endOwnSessions',
  input: endSessionsSchema,
  authorise: staff,
  run: (actor, input, exchange) => closeOtherSessions(actor, input, exchange),
});
