import { dueAfter } from '../channels/voucher';
import { type Fen, fen } from '../money';
import type { PaidOrder } from './hand-refund';
import { type OrderMoney, owedBack, refundable, sharesOf } from './refund';

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

/**
 * The most that can go back for one line because of what was wrong with it: its share, by value, of what came for what the
 * order holds now, as far as it has not gone back, for this line or for all.
 */
export function mostForLine({ money, lines, fees }: PaidOrder, id: string): Fen {
  const held = lines.map((line) => ({ line: line.id, total: line.paid }));
  const share = sharesOf(fen(Math.max(0, money.taken - money.forLess)), held, fees).find(({ line }) => line === id)?.amount ?? 0;
  const gone = lines.find((line) => line.id === id)?.refunded ?? 0;
  return fen(Math.min(Math.max(0, share - gone), refundable(money)));
}
