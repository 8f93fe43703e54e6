export type PaymentMethod = 'cash' | 'code';
export type PaymentStatus = 'unpaid' | 'claimed' | 'paid';

/** What the runner answers when the bag is handed over. */
export type Collected = 'cash' | 'code' | 'unpaid';

/**
 * What an answer at the door makes of the payment. Cash in the hand is paid; a collection code is only claimed,
 * because nobody tells the shop when money comes: paid needs a staff member's word (rules.md, 15).
 */
export function collectedStatus(collected: Collected): PaymentStatus {
  return collected === 'cash' ? 'paid' : collected === 'code' ? 'claimed' : 'unpaid';
}

/** Whether a staff member may confirm that the money has come. */
export const canConfirm = (status: PaymentStatus): boolean => status !== 'paid';
