import { z } from 'zod';
import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { post } from '@/app/_lib/post';
import { isPlacementKey } from '@/domain/ids';
import { withdrawOrder } from '@/server/orders/withdraw-order';

/** A phone calls off an order that it has heard no answer to; who holds the keys may do so. */
export const POST = post({
  name: 'withdrawOrder',
  input: z.strictObject({ keys: z.array(z.string().refine(isPlacementKey)).min(1).max(2).readonly() }),
  authorise: anyone,
  limit: limits.placing,
  run: (_visitor, { keys }) => withdrawOrder(keys),
});
