'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { tickFloorSchema } from '@/app/_lib/schemas/flyers';
import { tickFloor } from '@/server/flyers/tick-floor';

/** Flyers were left on a floor, or not after all; answers the round as it stands. */
export const tickFloorAction = action({
  name: 'tickFloor',
  input: tickFloorSchema,
  authorise: staff,
  run: (actor, input) => tickFloor(actor, input),
});
