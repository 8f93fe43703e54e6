import { anyone } from '@/app/_lib/authorise';
import { post } from '@/app/_lib/post';
import { demoPlacardSchema } from '@/app/_lib/schemas/demo-placard';
import { demoPlacard } from '@/server/placards/demo-placard';

/** POST /api/v1/demo-placard { floor }: what a scan of the demo's placard would give; a real building has none. */
export const POST = post({
  name: 'demoPlacard',
  input: demoPlacardSchema,
  authorise: anyone,
  run: (_visitor, { floor }) => demoPlacard(floor),
});
