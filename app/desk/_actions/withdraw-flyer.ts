'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { flyerSchema } from '@/app/_lib/schemas/flyers';
import { withdrawFlyer } from '@/server/flyers/withdraw-flyer';

/** The codes of a flyer admit nobody any more. */
export const withdrawFlyerAction = action({
  name: 'withdrawFlyer',
  input: flyerSchema,
  authorise: staff,
  run: (actor, input) => withdrawFlyer(actor, input),
});
