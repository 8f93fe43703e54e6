'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { answerWishSchema } from '@/app/_lib/schemas/wishes';
import { answerWish } from '@/server/wishes/answer-wish';

/** Whether the shop will have what people wish for. */
export const answerWishAction = action({
  name: 'answerWish',
  input: answerWishSchema,
  authorise: staff,
  run: (actor, input) => answerWish(actor, input),
});
