import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { floorGroupsQuery } from '@/app/_lib/schemas/group-buys';
import { readFloorGroups } from '@/server/group-buys/read-groups';

/** GET /api/v1/groups?floor=27: the group-buys that people of this floor may join now. */
export const GET = get({
  name: 'floorGroups',
  input: floorGroupsQuery,
  authorise: anyone,
  run: (_visitor, asked) => readFloorGroups(asked),
});
