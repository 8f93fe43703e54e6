'use server';

import { action } from '@/app/_lib/action';
import { anyone } from '@/app/_lib/authorise';
import { openDemo } from '@/app/_lib/open-first-session';
import { setUpDemoSchema } from '@/app/_lib/schemas/set-up';

/** Fills an empty folder with the demo; the token of the start's address admits. */
export const setUpDemoAction = action({
  name: 'setUpDemo',
  input: setUpDemoSchema,
  authorise: anyone,
  run: (_, input, exchange) => openDemo(input, exchange),
  revalidate: true,
});
