'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { revokePlacardSchema } from '@/app/_lib/schemas/desk';
import { revokePlacard } from '@/server/placards/revoke-placard';

/** This code admits nobody any more. */
export const revokePlacardAction = action({
  name: 'revokePlacard',
  input: revokePlacardSchema,
  authorise: staff,
  run: (actor, input) => revokePlacard(actor, input),
});
