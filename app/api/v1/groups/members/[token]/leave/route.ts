import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { post } from '@/app/_lib/post';
import { ownGroupQuery } from '@/app/_lib/schemas/group-buys';
import { leaveGroup } from '@/server/group-buys/change-place';

/** Somebody leaves a group-buy; the body is empty. */
export const POST = post({
  name: 'leaveGroup',
  input: ownGroupQuery,
  authorise: anyone,
  limit: limits.placing,
  run: (_visitor, input) => leaveGroup(input),
});
