import type { DeskOrder } from '@/domain/orders/order-view';
import type { OrderStatus } from '@/domain/orders/status';
import { canConfirm } from '@/domain/payments/payment';
import { fail, ok, type Result } from '@/domain/result';
import { canSee, canTend, type StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { byId, readOrderRow } from '@/server/orders/order-row';
import { recordEvent } from '@/server/orders/record-event';
import { readForDesk } from '@/server/orders/step-order';
import { refuse, transact } from '@/server/transact';

/** The amount is settled only once everything is weighed. */
const settled: readonly OrderStatus[] = ['ready', 'delivering', 'delivered', 'not_delivered'];

/**
 * A staff member's word that the money has come: nobody else tells the shop (rules.md, 15).
 * Errors: not_found, forbidden, conflict with the order's status (not weighed yet, called off, or paid already), busy.
 */
export async function confirmPayment(actor: StaffActor, { order: id }: { order: string }): Promise<Result<DeskOrder>> {
  const order = await readOrderRow(read(), byId(id));
  if (!order || !canSee(actor, order.shop)) return fail({ code: 'not_found' });
  if (!canTend(actor, order.shop)) return fail({ code: 'forbidden' });
  if (!settled.includes(order.status) || !canConfirm(order.paymentStatus)) {
    return fail({ code: 'conflict', status: order.status });
  }
  const at = now();
  const done = await transact(async (tx) => {
    const changed = await tx.$executeRaw`
      UPDATE "Payment" SET "status" = 'paid', "confirmedAt" = ${at}, "confirmedBy" = ${actor.id}
      WHERE "orderId" = ${id} AND "status" = ${order.paymentStatus} AND "amount" = ${order.paymentAmount}`;
    if (changed === 0) refuse({ code: 'conflict', status: order.status });
    const paid = { method: order.paymentMethod, amount: order.paymentAmount };
    const by = { actor: 'staff' as const, staffId: actor.id, at };
    await recordEvent(tx, { orderId: id, shopId: order.shopId, type: 'paid', ...by, facts: { paid } });
  });
  if (!done.ok) return done;
  orderChanged(order);
  return ok(await readForDesk(id));
}
