import type { Fen } from '../money';

/** How a customer may pay. */
export type PaymentMethod = 'cash' | 'code';

/** How an order is paid: also by a platform, which settles with the shop later and not through anybody's hands here. */
export type PaidBy = PaymentMethod | 'platform';

/**
 * `settled` is of a platform's money alone: it is not collected, not confirmed, and not in the drawer. What was paid may
 * have gone back in part or whole.
 */
export type PaymentStatus = 'unpaid' | 'claimed' | 'paid' | 'partly_refunded' | 'refunded' | 'settled';

/**
 * `amount` in fen is what is to be collected; of what is settled elsewhere, the order's total. What has come stays as it
 * came, whatever becomes of the total: less than that is a refund.
 */
export type PaymentOfOrder = { method: PaidBy; status: PaymentStatus; amount: Fen };

/** What the runner answers when the bag is handed over. */
export type Collected = 'cash' | 'code' | 'unpaid';

/**
 * What an answer at the door makes of the payment. Cash in the hand is paid; a collection code is only claimed,
 * because nobody tells the shop when money comes: paid needs a staff member's word (rules.md, 15).
 */
export function collectedStatus(collected: Collected): PaymentStatus {
  return collected === 'cash' ? 'paid' : collected === 'code' ? 'claimed' : 'unpaid';
}

/** What a runner answers where nobody says otherwise: paid as it was ordered; of a platform's money nothing is collected. */
export const collectedAsOrdered = ({ method }: PaymentOfOrder): Collected => (method === 'platform' ? 'unpaid' : method);

/** A staff member's word stands for it that the money has come, whatever has gone back since. */
export const isReceived = (status: PaymentStatus): boolean => status === 'paid' || status === 'partly_refunded' || status === 'refunded';

/** Nothing is left to ask the customer for. */
export const isSettled = (status: PaymentStatus): boolean => isReceived(status) || status === 'settled';

/** Whether a staff member may confirm that the money has come. */
export const canConfirm = (status: PaymentStatus): boolean => !isSettled(status);
