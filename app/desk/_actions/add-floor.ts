'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { addFloorSchema } from '@/app/_lib/schemas/own-building';
import { addFloor } from '@/server/building/add-floor';

/** One more floor, with the lifts that stop there. */
export const addFloorAction = action({
  name: 'addFloor',
  input: addFloorSchema,
  authorise: staff,
  run: (actor, input) => addFloor(actor, input),
  revalidate: true,
});
