'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { removePrinterSchema } from '@/app/_lib/schemas/printing';
import { removePrinter } from '@/server/printing/remove-printer';

/** A printer that a shop has no more. */
export const removePrinterAction = action({
  name: 'removePrinter',
  input: removePrinterSchema,
  authorise: staff,
  run: (actor, input) => removePrinter(actor, input.printer),
});
