'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { startRoundSchema } from '@/app/_lib/schemas/flyers';
import { startRound } from '@/server/flyers/start-round';

/** Somebody sets out with a stack of flyers. */
export const startRoundAction = action({
  name: 'startRound',
  input: startRoundSchema,
  authorise: staff,
  run: (actor, input) => startRound(actor, input),
});
