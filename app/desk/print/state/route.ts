import { staff } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { printingSchema } from '@/app/_lib/schemas/printing';
import { readPrinting } from '@/server/printing/read-printing';

/** Printers, and the tickets that are not on paper for certain; `?order=` and `?job=` ask for others. */
export const GET = get({
  name: 'readPrinting',
  input: printingSchema,
  authorise: staff,
  run: (actor, query) => readPrinting(actor, query),
});
