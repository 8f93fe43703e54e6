import { staff } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { limits } from '@/app/_lib/limits';
import { pdfResponse } from '@/app/_lib/paper-response';
import { placardPdfSchema } from '@/app/_lib/schemas/flyers';
import { printPlacards } from '@/server/placards/print-placards';

/** The placards of some floors for the press, in one size. */
export const GET = get({
  name: 'printPlacards',
  input: placardPdfSchema,
  authorise: staff,
  limit: limits.uploading,
  async run(actor, input) {
    const pages = await printPlacards(actor, input);
    return pages.ok ? pdfResponse(pages.value, `placards-${input.size}.pdf`) : pages;
  },
});
