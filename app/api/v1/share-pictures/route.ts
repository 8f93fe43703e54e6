import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { limits } from '@/app/_lib/limits';
import { publicPictureResponse } from '@/app/_lib/public-picture-response';
import { sharePictureQuery } from '@/app/_lib/schemas/share-link';
import { readSharePicture } from '@/server/pictures/share-picture';

/** GET /api/v1/share-pictures?kind=item&id=itm_…: the picture of a card, in a form that every preview reads. */
export const GET = get({
  name: 'sharePicture',
  input: sharePictureQuery,
  authorise: anyone,
  limit: limits.ordinary,
  run: async (_, { kind, id }) => publicPictureResponse(await readSharePicture({ kind, targetId: id })),
});
