'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { startRunSchema } from '@/app/_lib/schemas/runs';
import { startRun } from '@/server/runs/start-run';

/** Sets out with the bags of one trip. */
export const startRunAction = action({
  name: 'startRun',
  input: startRunSchema,
  authorise: staff,
  run: (actor, input) => startRun(actor, input),
});
