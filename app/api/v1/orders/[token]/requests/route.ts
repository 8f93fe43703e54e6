import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { post } from '@/app/_lib/post';
import { askChangeSchema } from '@/app/_lib/schemas/changes';
import { askChange } from '@/server/changes/ask-change';

/** The customer asks for a change of the order; whoever has the token may. */
export const POST = post({
  name: 'askChange',
  input: askChangeSchema,
  authorise: anyone,
  limit: limits.placing,
  run: (_visitor, input) => askChange(input),
});
