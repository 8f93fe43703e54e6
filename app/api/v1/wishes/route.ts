import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { lookFor } from '@/app/_lib/look-for-code';
import { post } from '@/app/_lib/post';
import { wishSchema } from '@/app/_lib/schemas/wishes';
import { makeWish } from '@/server/wishes/make-wish';

/** POST /api/v1/wishes { key, shop, floor, placard, text }: could the shop stock …? */
export const POST = post({
  name: 'makeWish',
  input: wishSchema,
  authorise: anyone,
  limit: limits.placing,
  run: (visitor, input) => makeWish(input, { device: visitor.device, look: lookFor(visitor) }),
});
