import { staff } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { limits } from '@/app/_lib/limits';
import { pdfResponse } from '@/app/_lib/paper-response';
import { flyerPdfSchema } from '@/app/_lib/schemas/flyers';
import { printFlyer } from '@/server/flyers/draw-flyer';

/** A flyer for the press: all floors, or those of one lift bank. */
export const GET = get({
  name: 'printFlyer',
  input: flyerPdfSchema,
  authorise: staff,
  limit: limits.uploading,
  async run(actor, input) {
    const pages = await printFlyer(actor, input);
    return pages.ok ? pdfResponse(pages.value, 'flyer.pdf') : pages;
  },
});
