'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { makeOrderLinkSchema } from '@/app/_lib/schemas/channels';
import { makeOrderLink } from '@/server/links/make-order-link';

/** A link for somebody without a placard. */
export const makeOrderLinkAction = action({
  name: 'makeOrderLink',
  input: makeOrderLinkSchema,
  authorise: staff,
  run: (actor, input) => makeOrderLink(actor, input),
});
