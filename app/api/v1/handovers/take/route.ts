import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { post } from '@/app/_lib/post';
import { takeHandoverSchema } from '@/app/_lib/schemas/handover';
import { takeHandover } from '@/server/handovers/take-handover';

/** Who has the code has what was handed over, once. A POST: a link that is previewed must not use it up. */
export const POST = post({
  name: 'takeHandover',
  input: takeHandoverSchema,
  authorise: anyone,
  limit: limits.placing,
  run: (_visitor, { code, taker }) => takeHandover(code, taker),
});
