'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { changeOrderSchema } from '@/app/_lib/schemas/changes';
import { changeOrder } from '@/server/changes/change-order';

/** What the desk makes of an order that it has accepted. */
export const changeOrderAction = action({
  name: 'changeOrder',
  input: changeOrderSchema,
  authorise: staff,
  run: (actor, input) => changeOrder(actor, input),
});
