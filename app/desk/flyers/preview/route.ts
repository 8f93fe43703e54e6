import { staff } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { limits } from '@/app/_lib/limits';
import { svgResponse } from '@/app/_lib/paper-response';
import { flyerPreviewSchema } from '@/app/_lib/schemas/flyers';
import { previewFlyer } from '@/server/flyers/draw-flyer';

/** One side of a flyer as a picture. */
export const GET = get({
  name: 'previewFlyer',
  input: flyerPreviewSchema,
  authorise: staff,
  limit: limits.uploading,
  async run(actor, input) {
    const side = await previewFlyer(actor, input);
    return side.ok ? svgResponse(side.value) : side;
  },
});
