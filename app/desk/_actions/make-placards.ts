'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { makePlacardsSchema } from '@/app/_lib/schemas/desk';
import { makePlacards } from '@/server/placards/make-placards';

/** Codes for floors, all at once; answers every code of the building. */
export const makePlacardsAction = action({
  name: 'makePlacards',
  input: makePlacardsSchema,
  authorise: staff,
  run: (actor, input) => makePlacards(actor, input),
});
