'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { saveLiftBanksSchema } from '@/app/_lib/schemas/own-building';
import { saveLiftBanks } from '@/server/building/save-lift-banks';

/** All lift banks as they now are. */
export const saveLiftBanksAction = action({
  name: 'saveLiftBanks',
  input: saveLiftBanksSchema,
  authorise: staff,
  run: (actor, input) => saveLiftBanks(actor, input),
  revalidate: true,
});
