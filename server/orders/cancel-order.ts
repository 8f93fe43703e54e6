import type { OrderView } from '@/domain/orders/order-view';
import { canCancel } from '@/domain/orders/status';
import { fail, ok, type Result } from '@/domain/result';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { moveOrder } from './move-order';
import { lastStep } from './order-history';
import { byToken, readOrderRow } from './order-row';
import { readOrder, viewForCustomer } from './read-order';
import { recordStep } from './record-step';
import { releaseOrder } from './release-order';
import { wakePrinting } from '@/server/printing/wake-printing';
import { transact } from '@/server/transact';

/**
 * The customer calls the order off: free until preparing begins (rules.md, 6). Asking twice is asking once.
 * Errors: not_found, too_late with the status, conflict (a step of the shop came first), busy.
 */
export async function cancelOrder(token: string): Promise<Result<OrderView>> {
  const order = await readOrderRow(read(), byToken(token));
  if (!order) return fail({ code: 'not_found' });
  if (lastStep(order.events)?.record.step === 'cancel') return ok(await viewForCustomer(order));
  if (!canCancel(order.status)) return fail({ code: 'too_late', status: order.status });
  const at = now();
  const done = await transact(async (tx) => {
    await moveOrder(tx, order, 'cancelled', at);
    await releaseOrder(tx, order, at);
    await recordStep(tx, order, { step: 'cancel', to: 'cancelled', at, staffId: null });
  });
  if (!done.ok) return done;
  orderChanged(order);
  wakePrinting();
  return readOrder(token);
}
