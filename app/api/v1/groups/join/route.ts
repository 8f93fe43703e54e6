import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { lookFor } from '@/app/_lib/look-for-code';
import { post } from '@/app/_lib/post';
import { joinGroupSchema } from '@/app/_lib/schemas/group-buys';
import { joinGroup } from '@/server/group-buys/join-group';

/** Somebody joins a group-buy; the same key and body again get the first answer again. */
export const POST = post({
  name: 'joinGroup',
  input: joinGroupSchema,
  authorise: anyone,
  limit: limits.placing,
  run: (visitor, input) => joinGroup(input, lookFor(visitor), visitor.device),
});
