'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { removeFloorSchema } from '@/app/_lib/schemas/own-building';
import { removeFloor } from '@/server/building/remove-floor';

/** Takes a floor out of the building, unless something needs it. */
export const removeFloorAction = action({
  name: 'removeFloor',
  input: removeFloorSchema,
  authorise: staff,
  run: (actor, input) => removeFloor(actor, input),
  revalidate: true,
});
