'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { receiveGoodsSchema } from '@/app/_lib/schemas/stock';
import { receiveGoods } from '@/server/stock/receive-goods';

/** A delivery of one or many goods. */
export const receiveGoodsAction = action({
  name: 'receiveGoods',
  input: receiveGoodsSchema,
  authorise: staff,
  run: (actor, input) => receiveGoods(actor, input),
});
