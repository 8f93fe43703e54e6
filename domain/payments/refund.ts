import { type Fen, fen } from '../money';

/**
 * Why money goes back. `line_removed`: the order came to less, and its total says so. Of the others the total stays what it
 * was: `cancelled` is of an order that was called off, `complaint` and `by_hand` of one that was brought.
 */
export const refundReasons = ['line_removed', 'cancelled', 'complaint', 'by_hand'] as const;
export type RefundReason = (typeof refundReasons)[number];

/** What of a refund is for which line, by the line's id. */
export type RefundedLine = { line: string; amount: Fen };

/** An order's money in fen: what has come, or is said to have; what of it went back or is to; and of that, for lines removed. */
export type OrderMoney = { taken: Fen; refunded: Fen; forLess: Fen };

/** The most that can still go back. */
export const refundable = ({ taken, refunded }: OrderMoney): Fen => fen(Math.max(0, taken - refunded));

/**
 * What is owed back when an order comes to `due` fen (what is to be collected, vouchers taken off) after its money has come:
 * nothing before that, nothing for what a voucher covered, and never more than can still go back.
 */
export const owedBack = (money: OrderMoney, due: Fen): Fen =>
  fen(Math.min(refundable(money), Math.max(0, money.taken - money.forLess - due)));
