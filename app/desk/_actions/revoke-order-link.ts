'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { revokeOrderLinkSchema } from '@/app/_lib/schemas/channels';
import { revokeOrderLink } from '@/server/links/revoke-order-link';

/** From now on this link admits nobody. */
export const revokeOrderLinkAction = action({
  name: 'revokeOrderLink',
  input: revokeOrderLinkSchema,
  authorise: staff,
  run: (actor, input) => revokeOrderLink(actor, input),
});
