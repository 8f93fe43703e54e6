import { expiresAt } from '@/domain/orders/answering';
import { nextStatus } from '@/domain/orders/status';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { moveOrder } from './move-order';
import { byId, readOrderRow } from './order-row';
import { recordStep } from './record-step';
import { releaseOrder } from './release-order';
import { transact } from '@/server/transact';

/**
 * Cancels an order that nobody answered for fifteen minutes and gives back what it held (rules.md, 11a). False when
 * there was nothing to do: answered, called off, or not that old.
 * @throws Error when the queue of writes is full; the next round tries again.
 */
export async function expireOrder(id: string): Promise<boolean> {
  const order = await readOrderRow(read(), byId(id));
  const at = now();
  if (!order || expiresAt(order.answerFrom) > at) return false;
  const to = nextStatus('expire', order.status, order);
  if (!to) return false;
  const done = await transact(async (tx) => {
    await moveOrder(tx, order, to, at);
    await releaseOrder(tx, order, at);
    await recordStep(tx, order, { step: 'expire', to, at, staffId: null });
  });
  if (!done.ok && (done.error.code === 'conflict' || done.error.code === 'order_changed')) return false;
  if (!done.ok) throw new Error(`an order could not expire: ${done.error.code}`);
  orderChanged(order);
  return true;
}
