import type { PlacedOrder } from '@/domain/orders/place-order-input';
import type { Result } from '@/domain/result';
import { orderChanged } from '@/server/events/hub';
import { wakePrinting } from '@/server/printing/wake-printing';
import { readPaceMinutes } from '@/server/runs/read-pace';
import { transact } from '@/server/transact';
import { acceptOrder } from './accept-order';
import type { Placing } from './placing';

/** Makes a judged order real, and tells whoever watches once it is. Errors: those of acceptOrder. */
export async function commitOrder(judged: Omit<Placing, 'paceMinutes'>): Promise<Result<PlacedOrder>> {
  const placing = { ...judged, paceMinutes: await readPaceMinutes(judged.shop) };
  const answer = await transact((tx) => acceptOrder(tx, placing));
  if (!answer.ok) return answer;
  const { orderId, mates } = answer.value;
  for (const id of orderId ? [orderId, ...mates] : []) orderChanged({ id, shopId: placing.shop.id });
  if (placing.staff || mates.length > 0) wakePrinting();
  return answer.value.result;
}
