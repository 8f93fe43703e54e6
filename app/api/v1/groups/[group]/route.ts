import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { groupQuery } from '@/app/_lib/schemas/group-buys';
import { readGroup } from '@/server/group-buys/read-groups';

/** How far a group is; it names nobody. */
export const GET = get({
  name: 'readGroup',
  input: groupQuery,
  authorise: anyone,
  run: (_visitor, asked) => readGroup(asked),
});
