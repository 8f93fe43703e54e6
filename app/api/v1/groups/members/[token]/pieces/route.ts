import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { post } from '@/app/_lib/post';
import { changePiecesSchema } from '@/app/_lib/schemas/group-buys';
import { changePieces } from '@/server/group-buys/change-place';

/** So many pieces instead of those one joined with. */
export const POST = post({
  name: 'changePieces',
  input: changePiecesSchema,
  authorise: anyone,
  limit: limits.placing,
  run: (_visitor, input) => changePieces(input),
});
