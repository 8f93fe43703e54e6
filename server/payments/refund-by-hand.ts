import { orderNumber } from '@/domain/orders/order-number';
import { isFinished } from '@/domain/orders/status';
import { type HandRefund, planHandRefund } from '@/domain/payments/hand-refund';
import { fail, type Result } from '@/domain/result';
import { canSee, canTend, type StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { byId, type OrderRow, readOrderRow } from '@/server/orders/order-row';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { oweRefund } from './owe-refund';
import { readPaidOrder } from './read-paid-order';

export type RefundByHandInput = { order: string; refund: HandRefund };

/**
 * Notes that money of an order goes back, because somebody at the desk says so: all that is left, or so much of its lines and
 * fees. Only of an order that is over; one on its way is changed instead. Answers the refund's id: a task, until somebody has
 * given it.
 * Errors: not_found, forbidden, conflict (not over yet), refund_above_paid, invalid, busy.
 */
export async function refundByHand(actor: StaffActor, { order: id, refund }: RefundByHandInput): Promise<Result<string>> {
  const order = await readOrderRow(read(), byId(id));
  if (!order || !canSee(actor, order.shop)) return fail({ code: 'not_found' });
  if (!canTend(actor, order.shop)) return fail({ code: 'forbidden' });
  return transact((tx) => noteRefund(tx, actor, order, refund));
}

async function noteRefund(tx: Tx, actor: StaffActor, { id, shopId, number }: OrderRow, refund: HandRefund): Promise<string> {
  const [order] = await tx.$queryRaw<Pick<OrderRow, 'status'>[]>`SELECT "status" FROM "Order" WHERE "id" = ${id}`;
  if (!isFinished(order!.status)) refuse({ code: 'conflict', status: order!.status });
  const plan = planHandRefund(await readPaidOrder(tx, id), refund);
  if (!plan.ok) return refuse(plan.error);
  const made = await oweRefund(tx, { orderId: id, ...plan.value, why: 'by_hand', staffId: actor.id, at: now() });
  await recordChange(tx, actor, shopId, { kind: 'refund_made', subject: orderNumber(number), details: { amount: plan.value.amount } });
  return made;
}
