'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { printSheetSchema } from '@/app/_lib/schemas/printing';
import { printSheet } from '@/server/printing/print-sheet';

/** A test page, or what is to be made by dish. */
export const printSheetAction = action({
  name: 'printSheet',
  input: printSheetSchema,
  authorise: staff,
  run: (actor, input) => printSheet(actor, input),
});
