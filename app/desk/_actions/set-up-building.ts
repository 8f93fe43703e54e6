'use server';

import { action } from '@/app/_lib/action';
import { anyone } from '@/app/_lib/authorise';
import { openOwnBuilding } from '@/app/_lib/open-first-session';
import { setUpBuildingSchema } from '@/app/_lib/schemas/set-up';

/** Everything that the wizard collected, once; the token of the start's address admits. */
export const setUpBuildingAction = action({
  name: 'setUpBuilding',
  input: setUpBuildingSchema,
  authorise: anyone,
  run: (_, input, exchange) => openOwnBuilding(input, exchange),
  revalidate: true,
});
