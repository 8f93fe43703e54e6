import { staff } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { boardSchema } from '@/app/_lib/schemas/step-order';
import { readBoard } from '@/server/orders/read-board';

/** The whole board at this moment; `?shop=` narrows it to one shop of the actor's. */
export const GET = get({
  name: 'readBoard',
  input: boardSchema,
  authorise: staff,
  run: (actor, { shop }) => readBoard(actor, { shop: shop ?? null }),
});
