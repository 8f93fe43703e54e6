import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { ownGroupQuery } from '@/app/_lib/schemas/group-buys';
import { readOwnGroup } from '@/server/group-buys/read-own-group';

/** A group with one's own place in it. */
export const GET = get({
  name: 'readOwnGroup',
  input: ownGroupQuery,
  authorise: anyone,
  run: (_visitor, { token }) => readOwnGroup(token),
});
