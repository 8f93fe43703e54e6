import { add, type Fen, fen } from '../money';
import { fail, ok, type Result } from '../result';
import { type OrderMoney, refundable, type RefundedLine, sharesOf } from './refund';

/** A line as somebody who gives money back sees it: what it was paid, and what of that went back or is to, in fen. */
export type PaidLine = { id: string; paid: Fen; refunded: Fen };

/** An order's money, line by line; `fees` and `feesRefunded` are what is in no line. */
export type PaidOrder = { money: OrderMoney; lines: readonly PaidLine[]; fees: Fen; feesRefunded: Fen };

/** All that can still go back; or so much of these lines and of the fees. */
export type HandRefund = { kind: 'whole' } | { kind: 'parts'; lines: readonly RefundedLine[]; fees: Fen };

export const leftOf = ({ paid, refunded }: PaidLine): Fen => fen(Math.max(0, paid - refunded));

const leftOfFees = ({ fees, feesRefunded }: PaidOrder): Fen => fen(Math.max(0, fees - feesRefunded));

/** What is over of each line, or its share of that where vouchers covered a part of the order: their money is not ours to give. */
const wholeLines = (order: PaidOrder, amount: Fen): RefundedLine[] =>
  sharesOf(amount, order.lines.map((line) => ({ line: line.id, total: leftOf(line) })), leftOfFees(order));

/**
 * What a refund by hand comes to, in fen.
 * Errors: refund_above_paid with the most that the line, the fees or the order has left; invalid for a line that is not the
 * order's or is named twice, or for nothing at all.
 */
export function planHandRefund(order: PaidOrder, wish: HandRefund): Result<{ amount: Fen; lines: RefundedLine[] }> {
  const most = refundable(order.money);
  if (wish.kind === 'whole') {
    return most === 0 ? fail({ code: 'refund_above_paid', most }) : ok({ amount: most, lines: wholeLines(order, most) });
  }
  const lines = wish.lines.filter(({ amount }) => amount > 0);
  if (new Set(lines.map(({ line }) => line)).size < lines.length) return fail({ code: 'invalid', fields: { lines: 'repeated' } });
  for (const { line, amount } of lines) {
    const found = order.lines.find(({ id }) => id === line);
    if (!found) return fail({ code: 'invalid', fields: { lines: 'unknown' } });
    if (amount > leftOf(found)) return fail({ code: 'refund_above_paid', most: leftOf(found) });
  }
  if (wish.fees > leftOfFees(order)) return fail({ code: 'refund_above_paid', most: leftOfFees(order) });
  const amount = add(wish.fees, ...lines.map((line) => line.amount));
  if (amount === 0) return fail({ code: 'invalid', fields: { lines: 'nothing' } });
  return amount > most ? fail({ code: 'refund_above_paid', most }) : ok({ amount, lines });
}
