'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { savePromotionSchema } from '@/app/_lib/schemas/promotions';
import { savePromotion } from '@/server/promotions/save-promotion';

/** An owner adds a promotion, or changes one. */
export const savePromotionAction = action({
  name: 'savePromotion',
  input: savePromotionSchema,
  authorise: staff,
  run: (actor, input) => savePromotion(actor, input),
  revalidate: true,
});
