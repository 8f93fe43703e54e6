import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { post } from '@/app/_lib/post';
import { handoverSchema } from '@/app/_lib/schemas/handover';
import { makeHandover } from '@/server/handovers/make-handover';

/** A browser hands its cart and orders to another one; the answer is a code that opens them once. */
export const POST = post({
  name: 'makeHandover',
  input: handoverSchema,
  authorise: anyone,
  limit: limits.placing,
  run: (_visitor, handover) => makeHandover(handover),
});
