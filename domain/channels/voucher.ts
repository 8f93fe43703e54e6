import { type Fen, fen } from '../money';
import type { PaymentMethod, PaymentOfOrder } from '../payments/payment';
import type { OutsideChannel } from './channel';

/** A voucher that was sold elsewhere, as it is shown at the counter. */
export type VoucherInput = {
  source: OutsideChannel;
  /** As voucherCode reads it. */
  code: string;
  /** What it is worth here. */
  value: Fen;
  /** What it is for, as it says; may be empty. */
  goods: string;
};

export const voucherGoodsLimit = 60;

/** Ten thousand yuan: no voucher of a counter is worth more. */
export const voucherValueLimit = 1_000_000;

/**
 * A voucher's code as it is kept: the blanks and hyphens that screens put between its digits are not part of it, nor is
 * the case of its letters, so that nobody redeems one twice by typing it in another way.
 * @returns null for what cannot be one.
 */
export function voucherCode(typed: string): string | null {
  const code = typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  return /^[0-9A-Z]{4,40}$/.test(code) ? code : null;
}

/** Fen left to collect when vouchers settle so much of a total; never below nothing: no change is given on a voucher. */
export const dueAfter = (total: Fen, vouchers: Fen): Fen => fen(Math.max(0, total - vouchers));

/**
 * How an order is paid that vouchers settle so many fen of: the rest as usual, or, where there is none, as settled
 * outside; then its amount is the total.
 */
export function paymentAfter(total: Fen, vouchers: Fen, method: PaymentMethod): PaymentOfOrder {
  const due = dueAfter(total, vouchers);
  if (vouchers > 0 && due === 0) return { method: 'platform', status: 'settled', amount: total };
  return { method, status: 'unpaid', amount: due };
}

/**
 * The payment of an order whose total has changed. What a platform collected stays settled whatever the scale says; what a
 * voucher had covered may now leave a rest, in cash unless somebody says otherwise, or the other way round. Money that has
 * come, or is said to have, stays what it was: where the order is less by now, the rest is a refund.
 */
export function paymentOver({ method, status, amount }: PaymentOfOrder, total: Fen, vouchers: Fen): PaymentOfOrder {
  const isOpen = status === 'unpaid' || (status === 'settled' && vouchers > 0);
  if (isOpen) return paymentAfter(total, vouchers, method === 'platform' ? 'cash' : method);
  return { method, status, amount: status === 'settled' ? total : amount };
}
