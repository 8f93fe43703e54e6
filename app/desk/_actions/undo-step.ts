'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { undoStepSchema } from '@/app/_lib/schemas/step-order';
import { undoStep } from '@/server/orders/undo-step';

/** Takes the last step back while that is possible. */
export const undoStepAction = action({
  name: 'undoStep',
  input: undoStepSchema,
  authorise: staff,
  run: (actor, input) => undoStep(actor, input),
});
