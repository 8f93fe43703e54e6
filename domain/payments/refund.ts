import { allocate } from '../allocate';
import { type Fen, fen } from '../money';

/**
 * Why money goes back. `line_removed` and `fee_shared`: the order came to less, and its total says so. Of the others the total
 * stays what it was: `cancelled` is of an order that was called off, `complaint` and `by_hand` of one that was brought.
 */
export const refundReasons = ['line_removed', 'fee_shared', 'cancelled', 'complaint', 'by_hand'] as const;
export type RefundReason = (typeof refundReasons)[number];

/** Whether it goes back because the order's total fell: who counts by totals has counted it. */
export const isForLess = (why: RefundReason): boolean => why === 'line_removed' || why === 'fee_shared';

/** How money goes back: from the drawer, by the collection code's app, or in a platform's. */
export const refundWays = ['cash', 'code', 'platform'] as const;
export type RefundWay = (typeof refundWays)[number];

/** What of a refund is for which line, by the line's id. */
export type RefundedLine = { line: string; amount: Fen };

/** An order's money in fen: what has come, or is said to have; what of it went back or is to; and of that, because the total fell. */
export type OrderMoney = { taken: Fen; refunded: Fen; forLess: Fen };

/** The most that can still go back. */
export const refundable = ({ taken, refunded }: OrderMoney): Fen => fen(Math.max(0, taken - refunded));

/**
 * What is owed back when an order comes to `due` fen (what is to be collected, vouchers taken off) after its money has come:
 * nothing before that, nothing for what a voucher covered, and never more than can still go back.
 */
export const owedBack = (money: OrderMoney, due: Fen): Fen =>
  fen(Math.min(refundable(money), Math.max(0, money.taken - money.forLess - due)));

/** The ways that are open to money which came in this way: a platform gives back what it took, nobody else does. */
export const waysBack = (isOutside: boolean): readonly RefundWay[] => (isOutside ? ['platform'] : ['cash', 'code']);

/**
 * What each line was paid when a discount on all of them was split by value, with the largest remainder, in fen per line and
 * never per unit (rules.md, 13). `totals` and the shares are in the same order and differ by the discount exactly.
 */
export function paidShares(totals: readonly Fen[], discount: Fen): Fen[] {
  if (discount === 0) return [...totals];
  const parts = allocate(discount, totals);
  return totals.map((total, index) => fen(total - parts[index]!));
}

type Part = { line: string; total: Fen };

/**
 * What of an amount that goes back is for which line, by value; the rest is for the fees. It is what each was paid when all that
 * is missing to the whole had been a discount: one arithmetic, so that no fen depends on who asks. Lines that get nothing
 * are left out.
 * @param fees fen that the order cost beside its lines
 */
export function sharesOf(amount: Fen, lines: readonly Part[], fees: Fen): RefundedLine[] {
  const totals = [...lines.map(({ total }) => total), fees];
  const missing = totals.reduce((sum, total) => sum + total, 0) - amount;
  const shares = paidShares(totals, fen(Math.max(0, missing)));
  return lines.flatMap(({ line }, index) => (shares[index]! > 0 ? [{ line, amount: shares[index]! }] : []));
}
