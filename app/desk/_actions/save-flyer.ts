'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { saveFlyerSchema } from '@/app/_lib/schemas/flyers';
import { saveFlyer } from '@/server/flyers/save-flyer';

/** A new flyer, or one that was not printed yet. */
export const saveFlyerAction = action({
  name: 'saveFlyer',
  input: saveFlyerSchema,
  authorise: staff,
  run: (actor, input) => saveFlyer(actor, input),
});
