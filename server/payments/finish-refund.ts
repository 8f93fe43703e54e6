import { orderNumber } from '@/domain/orders/order-number';
import { isReceived } from '@/domain/payments/payment';
import { type RefundWay, waysBack } from '@/domain/payments/refund';
import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { recordEvent } from '@/server/orders/record-event';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { findRefund, type FoundRefund } from './find-refund';
import { markRefunded } from './mark-refunded';
import { openShiftOf } from './open-shift-of';

export type FinishRefundInput = { refund: string; way: RefundWay };

/**
 * Somebody has given the money back: from the drawer, by the code's app, or in the platform's. It belongs to the shift that
 * is open then. Two may say so at once: one wins.
 * Errors: not_found, forbidden, invalid (a platform gives back what it took, nobody else does), payment_unconfirmed (nobody
 * has confirmed that the money came), refund_settled, busy.
 */
export async function finishRefund(actor: StaffActor, { refund: id, way }: FinishRefundInput): Promise<Result<null>> {
  const found = await findRefund(actor, id);
  if (!found.ok) return found;
  const isOutside = Boolean(found.value.isOutside);
  if (!waysBack(isOutside).includes(way)) return fail({ code: 'invalid', fields: { way: 'not_open' } });
  if (!isOutside && !isReceived(found.value.paymentStatus)) return fail({ code: 'payment_unconfirmed' });
  const done = await transact((tx) => give(tx, actor, found.value, way));
  if (done.ok) orderChanged({ id: found.value.orderId, shopId: found.value.shopId });
  return done;
}

async function give(tx: Tx, actor: StaffActor, { id, orderId, shopId, number, amount }: FoundRefund, way: RefundWay): Promise<null> {
  const at = now();
  const changed = await tx.$executeRaw`
    UPDATE "Refund" SET "status" = 'done', "way" = ${way}, "doneAt" = ${at}, "doneBy" = ${actor.name}, "shiftId" = ${openShiftOf(shopId)}
    WHERE "id" = ${id} AND "status" = 'owed' AND EXISTS (SELECT 1 FROM "Payment" WHERE "orderId" = ${orderId}
      AND "status" IN ('paid', 'partly_refunded', 'refunded', 'settled'))`;
  if (changed === 0) refuse({ code: 'refund_settled' });
  await markRefunded(tx, orderId);
  const facts = { refunded: { refund: id, way, amount } };
  await recordEvent(tx, { orderId, shopId, type: 'refunded', actor: 'staff', staffId: actor.id, at, facts });
  await recordChange(tx, actor, shopId, { kind: 'refund_done', subject: orderNumber(number), details: { amount, way } });
  return null;
}
