import { dueAfter } from '../channels/voucher';
import { allocate } from '../allocate';
import { type Fen, fen } from '../money';
import { type OrderMoney, owedBack, refundable, type RefundedLine } from './refund';

/** An order's total before and after a change, fen; `isOutside`: a platform collected it, by prices of its own. */
type Lowered = { before: Fen; now: Fen; vouchers: Fen; isOutside: boolean };

/**
 * What goes back of an order that came to less: whatever came for it above what it costs now. A platform collected by its own
 * prices: of that goes back what the order fell by.
 */
export function backForLess(money: OrderMoney, { before, now, vouchers, isOutside }: Lowered): Fen {
  if (isOutside) return fen(Math.min(refundable(money), Math.max(0, before - now)));
  return owedBack(money, dueAfter(now, vouchers));
}

type Part = { line: string; total: Fen };

/**
 * What of an amount that goes back is for which line, by value; the rest is for the fees. Lines that get nothing are left out.
 * @param fees fen that the order cost beside its lines
 */
export function sharesOf(amount: Fen, lines: readonly Part[], fees: Fen): RefundedLine[] {
  const parts = [...lines.map(({ total }) => total), fees];
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const shares = allocate(fen(Math.min(amount, whole)), parts);
  return lines.flatMap(({ line }, index) => (shares[index]! > 0 ? [{ line, amount: shares[index]! }] : []));
}

/**
 * The most that can go back for one line: its share, by value, of what came for the order, as far as it has not gone back.
 */
export function mostForLine(money: OrderMoney, lines: readonly Part[], fees: Fen, line: string): Fen {
  const share = sharesOf(money.taken, lines, fees).find((each) => each.line === line)?.amount ?? 0;
  return fen(Math.min(share, refundable(money)));
}
