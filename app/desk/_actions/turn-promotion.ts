'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { turnPromotionSchema } from '@/app/_lib/schemas/promotions';
import { turnPromotion } from '@/server/promotions/turn-promotion';

/** An owner pauses a promotion, goes on with it, or ends it. */
export const turnPromotionAction = action({
  name: 'turnPromotion',
  input: turnPromotionSchema,
  authorise: staff,
  run: (actor, input) => turnPromotion(actor, input),
  revalidate: true,
});
