import { Prisma } from '@/prisma/generated/client';
import type { OrderRow } from '@/server/orders/order-row';
import type { StepRecord } from '@/server/orders/record-event';
import { type Collected, collectedStatus, type PaidBy } from '@/domain/payments/payment';
import type { Tx } from '@/server/db';
import { refuse } from '@/server/transact';
import { openShiftOf } from './open-shift-of';
import { readMoney } from './read-money';

export type Collection = {
  /** What an undo restores; absent when the money had come before, and nothing was changed. */
  record: Pick<StepRecord, 'payment'>;
  /** Present when the money is in the hand. */
  paid: { method: PaidBy; amount: number } | null;
};

/** Writes what the runner answered at the door. Money that was confirmed before, or is a platform's, stays as it is. */
export async function collectPayment(
  tx: Tx,
  order: OrderRow,
  collected: Collected,
  by: { staffId: string; at: Date },
): Promise<Collection> {
  const status = collectedStatus(collected);
  const method = collected === 'unpaid' ? order.paymentMethod : collected;
  const isPaid = status === 'paid';
  const confirmed = isPaid ? by : { staffId: null, at: null };
  const changed = await tx.$executeRaw`
    UPDATE "Payment" SET "method" = ${method}, "status" = ${status}, "confirmedAt" = ${confirmed.at},
      "confirmedBy" = ${confirmed.staffId}, "shiftId" = ${isPaid ? openShiftOf(order.shopId) : Prisma.sql`NULL`}
    WHERE "orderId" = ${order.id} AND "status" IN ('unpaid', 'claimed')`;
  if (changed === 0) return { record: {}, paid: null };
  const before = { method: order.paymentMethod, status: order.paymentStatus, became: status };
  return { record: { payment: before }, paid: isPaid ? { method, amount: order.paymentAmount } : null };
}

/**
 * Before the end of an order is taken back: money of it that went back, or is to, presumes that it ended so.
 * @throws Refusal `refunds_stand`
 */
export async function refuseRefunded(tx: Tx, orderId: string): Promise<void> {
  if ((await readMoney(tx, orderId)).refunded > 0) refuse({ code: 'refunds_stand' });
}

/**
 * Takes back what an answer at the door wrote, unless a staff member has confirmed the money since.
 * @throws Refusal `drawer_counted` when a shift was closed with that money in the drawer.
 */
export async function restorePayment(
  tx: Tx,
  orderId: string,
  { method, status, became }: NonNullable<StepRecord['payment']>,
): Promise<void> {
  const changed = await tx.$executeRaw`
    UPDATE "Payment" SET "method" = ${method}, "status" = ${status}, "confirmedAt" = NULL, "confirmedBy" = NULL, "shiftId" = NULL
    WHERE "orderId" = ${orderId} AND "status" = ${became}
      AND NOT EXISTS (SELECT 1 FROM "Shift" WHERE "Shift"."id" = "Payment"."shiftId" AND "Shift"."closedAt" IS NOT NULL)`;
  if (changed > 0) return;
  const [payment] = await tx.$queryRaw<{ status: string }[]>`SELECT "status" FROM "Payment" WHERE "orderId" = ${orderId}`;
  if (payment?.status === became) refuse({ code: 'drawer_counted' });
}
