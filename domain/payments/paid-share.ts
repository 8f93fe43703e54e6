import { allocate, type Fen, fen } from '../money';
import type { PaymentOfOrder } from './payment';

/** Fen that somebody has, or says to have, for an order; 0 while it is open. */
export const paidSoFar = ({ status, amount }: PaymentOfOrder): Fen => (status === 'unpaid' ? fen(0) : amount);

/**
 * How much of what was paid each part of an order has cost: its lines, then its fees. Where a voucher took some of it
 * over, each part by its value (rules.md, 13).
 * @returns as many shares as parts; together never more than was paid.
 */
export function paidShares(paid: Fen, parts: readonly Fen[]): Fen[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return allocate(fen(Math.min(paid, whole)), parts);
}
