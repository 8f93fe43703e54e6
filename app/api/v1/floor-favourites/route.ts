import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { floorQuery } from '@/app/_lib/schemas/floor-query';
import { readFloorFavourites } from '@/server/favourites/read-floor-favourites';

/** GET /api/v1/floor-favourites?floor=27: what people there order, where enough of them do. */
export const GET = get({
  name: 'floorFavourites',
  input: floorQuery,
  authorise: anyone,
  run: (_, asked) => readFloorFavourites(asked),
});
