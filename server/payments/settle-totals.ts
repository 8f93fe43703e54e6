import { isOutside } from '@/domain/channels/channel';
import { paymentOver } from '@/domain/channels/voucher';
import type { Fen } from '@/domain/money';
import type { Charged } from '@/domain/orders/reprice';
import { backForLess } from '@/domain/payments/back-for-less';
import type { RefundedLine } from '@/domain/payments/refund';
import type { Tx } from '@/server/db';
import type { OrderRow } from '@/server/orders/order-row';
import { oweRefund } from './owe-refund';
import { readMoney } from './read-money';

type Back = {
  why: 'line_removed' | 'fee_shared';
  /** What of what goes back is for which line; the rest is for the fees. */
  lines: (back: Fen) => readonly RefundedLine[];
  staffId: string | null;
  at: Date;
};

/**
 * Writes what an order, read in this transaction, comes to now, and what is to be collected of it; what has come for it above
 * that goes back.
 */
export async function settleTotals(tx: Tx, order: OrderRow, { subtotal, deliveryFee, smallOrderFee, total }: Charged, { lines, ...back }: Back): Promise<void> {
  await tx.$executeRaw`UPDATE "Order" SET "subtotal" = ${subtotal}, "deliveryFee" = ${deliveryFee}, "smallOrderFee" = ${smallOrderFee},
    "total" = ${total} WHERE "id" = ${order.id}`;
  const was = { method: order.paymentMethod, status: order.paymentStatus, amount: order.paymentAmount };
  const { method, status, amount } = paymentOver(was, total, order.vouchers);
  await tx.$executeRaw`UPDATE "Payment" SET "method" = ${method}, "status" = ${status}, "amount" = ${amount} WHERE "orderId" = ${order.id}`;
  const lowered = { before: order.total, now: total, vouchers: order.vouchers, isOutside: isOutside(order.channel) };
  const owed = backForLess(await readMoney(tx, order.id), lowered);
  if (owed > 0) await oweRefund(tx, { orderId: order.id, amount: owed, lines: lines(owed), ...back });
}
