import { staff } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { previewSchema } from '@/app/_lib/schemas/printing';
import { previewTicket } from '@/server/printing/preview-ticket';

/** A ticket as it would be printed at this moment: its picture and its words. */
export const GET = get({
  name: 'previewTicket',
  input: previewSchema,
  authorise: staff,
  run: (actor, input) => previewTicket(actor, input),
});
