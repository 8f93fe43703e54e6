import type { OrderRow } from '@/server/orders/order-row';
import type { StepRecord } from '@/server/orders/record-event';
import { type Collected, collectedStatus, type PaidBy } from '@/domain/payments/payment';
import type { Tx } from '@/server/db';

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
  const confirmed = status === 'paid' ? by : { staffId: null, at: null };
  const changed = await tx.$executeRaw`
    UPDATE "Payment" SET "method" = ${method}, "status" = ${status},
      "confirmedAt" = ${confirmed.at}, "confirmedBy" = ${confirmed.staffId}
    WHERE "orderId" = ${order.id} AND "status" IN ('unpaid', 'claimed')`;
  if (changed === 0) return { record: {}, paid: null };
  const before = { method: order.paymentMethod, status: order.paymentStatus, became: status };
  return { record: { payment: before }, paid: status === 'paid' ? { method, amount: order.paymentAmount } : null };
}

/** Takes back what an answer at the door wrote, unless a staff member has confirmed the money since. */
export async function restorePayment(
  tx: Tx,
  orderId: string,
  { method, status, became }: NonNullable<StepRecord['payment']>,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Payment" SET "method" = ${method}, "status" = ${status}, "confirmedAt" = NULL, "confirmedBy" = NULL
    WHERE "orderId" = ${orderId} AND "status" = ${became}`;
}
