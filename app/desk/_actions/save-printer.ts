'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { savePrinterSchema } from '@/app/_lib/schemas/printing';
import { savePrinter } from '@/server/printing/save-printer';

/** A new printer of a shop, or what is different about one. */
export const savePrinterAction = action({
  name: 'savePrinter',
  input: savePrinterSchema,
  authorise: staff,
  run: (actor, input) => savePrinter(actor, input),
});
