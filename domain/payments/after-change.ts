import { dueAfter, paymentOver } from '../channels/voucher';
import { type Fen, fen, zero } from '../money';
import type { PaymentOfOrder } from './payment';

/** Somebody has the money already, or says so: what is too much of it goes back, and what was paid stays what it was. */
const isPaid = ({ status }: PaymentOfOrder, vouchers: Fen): boolean =>
  status === 'paid' || status === 'claimed' || (status === 'settled' && vouchers === 0);

/**
 * What a lower total makes of a payment, and how much of what was paid goes back. An open payment is for less; of a voucher
 * no change is given.
 */
export function paymentAfterChange(was: PaymentOfOrder, total: { before: Fen; now: Fen }, vouchers: Fen): { payment: PaymentOfOrder; refund: Fen } {
  if (!isPaid(was, vouchers)) return { payment: paymentOver(was, total.now, vouchers), refund: zero };
  const refund = dueAfter(total.before, vouchers) - dueAfter(total.now, vouchers);
  return { payment: was, refund: fen(Math.max(0, refund)) };
}
