import type { RemovalReason } from '@/domain/orders/order-change';
import type { Tx } from '@/server/db';
import { callOff } from './call-off';
import { changeLine, type LineChange } from './change-line';

type TakingOut = Omit<LineChange, 'why' | 'instead'> & { why: Exclude<RemovalReason, 'swapped'> };

/** Takes a line out; of an order that holds nothing else, the order is called off. */
export async function takeOut(tx: Tx, { order, shop, line, why, by }: TakingOut): Promise<void> {
  if (order.lines.length === 1) return callOff(tx, order, why === 'asked' ? 'asked' : 'sold_out', by);
  return changeLine(tx, { order, shop, line, why, instead: null, by });
}
