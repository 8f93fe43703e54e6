import type { DeskOrder } from '@/domain/orders/order-view';
import type { OrderStatus } from '@/domain/orders/status';
import { canConfirm, type PaymentMethod } from '@/domain/payments/payment';
import { fail, ok, type Result } from '@/domain/result';
import { canSee, canTend, type StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { byId, type OrderRow, readOrderRow } from '@/server/orders/order-row';
import { recordEvent } from '@/server/orders/record-event';
import { readForDesk } from '@/server/orders/step-order';
import { refuse, transact } from '@/server/transact';
import { openShiftOf } from './open-shift-of';

/** `as`: how it came, where that is not how the order said. */
export type ConfirmPaymentInput = { order: string; as?: PaymentMethod | undefined };

/** The amount is settled only once everything is weighed. */
const settled: readonly OrderStatus[] = ['ready', 'delivering', 'delivered', 'not_delivered'];

/**
 * A staff member's word that the money has come: nobody else tells the shop (rules.md, 15). It belongs to the shift that is
 * open then, whenever the bag was brought.
 * Errors: not_found, forbidden, conflict with the order's status (not weighed yet, called off, or paid already), busy.
 */
export async function confirmPayment(actor: StaffActor, { order: id, as }: ConfirmPaymentInput): Promise<Result<DeskOrder>> {
  const order = await readOrderRow(read(), byId(id));
  if (!order || !canSee(actor, order.shop)) return fail({ code: 'not_found' });
  if (!canTend(actor, order.shop)) return fail({ code: 'forbidden' });
  if (!settled.includes(order.status) || !canConfirm(order.paymentStatus)) {
    return fail({ code: 'conflict', status: order.status });
  }
  const done = await transact((tx) => confirm(tx, order, as, { staffId: actor.id, at: now() }));
  if (!done.ok) return done;
  orderChanged(order);
  return ok(await readForDesk(id));
}

async function confirm(tx: Tx, order: OrderRow, as: PaymentMethod | undefined, by: { staffId: string; at: Date }): Promise<void> {
  const was = { method: order.paymentMethod, status: order.paymentStatus };
  const method = as ?? was.method;
  const changed = await tx.$executeRaw`
    UPDATE "Payment" SET "method" = ${method}, "status" = 'paid', "confirmedAt" = ${by.at}, "confirmedBy" = ${by.staffId},
      "shiftId" = ${openShiftOf(order.shopId)}
    WHERE "orderId" = ${order.id} AND "status" = ${was.status} AND "amount" = ${order.paymentAmount}`;
  if (changed === 0) refuse({ code: 'conflict', status: order.status });
  const facts = { paid: { method, amount: order.paymentAmount, was } };
  await recordEvent(tx, { orderId: order.id, shopId: order.shopId, type: 'paid', actor: 'staff', ...by, facts });
}
