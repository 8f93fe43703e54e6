import { staff } from '@/app/_lib/authorise';
import { csvResponse } from '@/app/_lib/csv-response';
import { get } from '@/app/_lib/get';
import { booksSheetSchema } from '@/app/_lib/schemas/payments';
import { exportBooks } from '@/server/reports/export-books';

/** The books of a day or a month as a sheet, a line an order. */
export const GET = get({
  name: 'exportBooks',
  input: booksSheetSchema,
  authorise: staff,
  async run(actor, { shop, lang, date, month }) {
    const sheet = await exportBooks(actor, { shop, lang, of: date === undefined ? { month: month! } : { date } });
    return sheet.ok ? csvResponse(sheet.value, `money-${shop}-${date ?? month}.csv`) : sheet;
  },
});
