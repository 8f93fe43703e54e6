'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { saveNutritionSchema } from '@/app/_lib/schemas/sets';
import { saveNutrition } from '@/server/menu/nutrition/save-nutrition';

/** What a good holds, with its source. */
export const saveNutritionAction = action({
  name: 'saveNutrition',
  input: saveNutritionSchema,
  authorise: staff,
  run: (actor, input) => saveNutrition(actor, input),
  revalidate: true,
});
