import { anyone } from '@/app/_lib/authorise';
import { post } from '@/app/_lib/post';
import { demoPlacardSchema } from '@/app/_lib/schemas/demo-placard';
import { findDemoPlacard } from '@/server/placards/find-demo-placard';

/** POST /api/v1/demo-placard { floor }: what a scan of the demo's placard would give; a real building has none. */
export const POST = post({
  name: 'findDemoPlacard',
  input: demoPlacardSchema,
  authorise: anyone,
  run: (_visitor, { floor }) => findDemoPlacard(floor),
});
