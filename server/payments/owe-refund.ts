import { add, type Fen, zero } from '@/domain/money';
import { type RefundedLine, type RefundReason, refundable } from '@/domain/payments/refund';
import type { Tx } from '@/server/db';
import { randomId } from '@/server/random';
import { refuse } from '@/server/transact';
import { readMoney } from './read-money';

export type NewRefund = {
  orderId: string;
  /** Fen, at least 1; what its lines leave of it is for the fees. */
  amount: Fen;
  lines: readonly RefundedLine[];
  why: RefundReason;
  /** Who of the staff; null: the customer's doing, or nobody's. */
  staffId: string | null;
  at: Date;
};

/**
 * Notes, in the transaction of what causes it, that money goes back to a customer: a task for staff, who give it by hand
 * (rules.md, 15). Writes are one after another, so that two tablets never give back the same fen. How much is owed when an
 * order comes to less says `owedBack`.
 * @returns the refund's id
 * @throws Refusal `refund_above_paid` with what is left; `invalid` for lines that are not the order's, are named twice, or
 *   make more than the amount.
 */
export async function oweRefund(tx: Tx, { orderId, amount, lines, why, staffId, at }: NewRefund): Promise<string> {
  const most = refundable(await readMoney(tx, orderId));
  if (amount > most) refuse({ code: 'refund_above_paid', most });
  if (add(zero, ...lines.map((line) => line.amount)) > amount) refuse({ code: 'invalid', fields: { lines: 'above_amount' } });
  const id = randomId('rfd');
  await tx.$executeRaw`INSERT INTO "Refund" ("id", "orderId", "amount", "why", "status", "madeAt", "madeBy")
    VALUES (${id}, ${orderId}, ${amount}, ${why}, 'owed', ${at}, ${staffId})`;
  for (const line of lines) {
    const written = await tx.$executeRaw`INSERT INTO "RefundLine" ("refundId", "lineId", "amount")
      SELECT ${id}, "id", ${line.amount} FROM "OrderLine" WHERE "id" = ${line.line} AND "orderId" = ${orderId}
      ON CONFLICT DO NOTHING`;
    if (written === 0) refuse({ code: 'invalid', fields: { lines: 'unknown' } });
  }
  return id;
}
