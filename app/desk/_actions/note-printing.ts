'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { notePrintingSchema } from '@/app/_lib/schemas/flyers';
import { notePrinting } from '@/server/flyers/note-printing';

/** A flyer came from the printer: so many, for so much. */
export const notePrintingAction = action({
  name: 'notePrinting',
  input: notePrintingSchema,
  authorise: staff,
  run: (actor, input) => notePrinting(actor, input),
});
