import { staff } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { boardSchema } from '@/app/_lib/schemas/step-order';
import { proposeRuns } from '@/server/runs/propose-runs';

/** What could set out now and what is on its way; `?shop=` narrows it to one shop of the actor's. */
export const GET = get({
  name: 'proposeRuns',
  input: boardSchema,
  authorise: staff,
  run: (actor, { shop }) => proposeRuns(actor, { shop: shop ?? null }),
});
