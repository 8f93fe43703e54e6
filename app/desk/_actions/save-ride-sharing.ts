'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { rideSharingSchema } from '@/app/_lib/schemas/ride-sharing';
import { saveRideSharing } from '@/server/rides/save-ride-sharing';

/** Whether orders of one floor may ride together. */
export const saveRideSharingAction = action({
  name: 'saveRideSharing',
  input: rideSharingSchema,
  authorise: staff,
  run: (actor, input) => saveRideSharing(actor, input),
});
