import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { lookFor } from '@/app/_lib/look-for-code';
import { post } from '@/app/_lib/post';
import { shareLinkSchema } from '@/app/_lib/schemas/share-link';
import { makeShareLink } from '@/server/links/make-share-link';

/** POST /api/v1/share-links { placard, kind, targetId, locale }: a neighbour's word; the answer is the address to pass on. */
export const POST = post({
  name: 'makeShareLink',
  input: shareLinkSchema,
  authorise: anyone,
  limit: limits.placing,
  run: (visitor, input) => makeShareLink(input, { device: visitor.device, look: lookFor(visitor) }),
});
