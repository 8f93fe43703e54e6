import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { lookFor } from '@/app/_lib/look-for-code';
import { post } from '@/app/_lib/post';
import { toldStepsSchema } from '@/app/_lib/schemas/told-steps';
import { noteSteps } from '@/server/funnel/note-steps';

/** POST /api/v1/trail { placard, looked, carted }: how far a phone came after its scan, told behind the page and as often as it likes. */
export const POST = post({
  name: 'noteSteps',
  input: toldStepsSchema,
  authorise: anyone,
  limit: limits.scanning,
  run: (visitor, told) => noteSteps(told, visitor.device, lookFor(visitor)),
});
