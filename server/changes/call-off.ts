import { add } from '@/domain/money';
import type { CallOffReason } from '@/domain/orders/order-change';
import { refundable, sharesOf } from '@/domain/payments/refund';
import type { Tx } from '@/server/db';
import { moveOrder } from '@/server/orders/move-order';
import { type OrderRow, paidFor } from '@/server/orders/order-row';
import { recordStep } from '@/server/orders/record-step';
import { releaseOrder } from '@/server/orders/release-order';
import { oweRefund } from '@/server/payments/owe-refund';
import { readMoney } from '@/server/payments/read-money';
import type { By } from './change-line';

/**
 * Calls off an order that the shop had accepted: stock, seat and papers as for any that is called off, and whatever was paid
 * goes back.
 * @throws Refusal `conflict` when it has moved on.
 */
export async function callOff(tx: Tx, order: OrderRow, reason: CallOffReason, { actor, staffId, at }: By): Promise<void> {
  await moveOrder(tx, order, 'cancelled', at);
  await releaseOrder(tx, order, at);
  const amount = refundable(await readMoney(tx, order.id));
  if (amount > 0) {
    const parts = order.lines.map((line) => ({ line: line.id, total: paidFor(order, line) }));
    const lines = sharesOf(amount, parts, add(order.deliveryFee, order.smallOrderFee));
    await oweRefund(tx, { orderId: order.id, amount, lines, why: 'cancelled', staffId, at });
  }
  await recordStep(tx, order, { step: 'callOff', to: 'cancelled', at, staffId, actor, facts: { cancelled: { reason } } });
}
