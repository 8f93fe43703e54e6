import { type Fen, fen, zero } from '../money';
import type { OutsideChannel } from './channel';

/** What a platform keeps of each order: a share in hundredths of a percent, or an amount in fen. */
export type Commission = { kind: 'share'; basisPoints: number } | { kind: 'amount'; amount: Fen };

/** What each platform keeps; one that nobody has set keeps nothing. */
export type Commissions = Readonly<Partial<Record<OutsideChannel, Commission>>>;

/** A share of more than all of it is a slip of the finger; so is an amount above ¥1,000 an order. */
export const commissionLimits = { basisPoints: 10_000, amount: 100_000 } as const;

/**
 * Fen the platform keeps of an order for which it collected so many fen; a share is rounded half up, once. The order keeps
 * the result: what it cost does not change with later terms.
 */
export function commissionOf(collected: Fen, commission: Commission | undefined): Fen {
  if (!commission) return zero;
  if (commission.kind === 'amount') return commission.amount;
  return fen(Math.floor((collected * commission.basisPoints * 2 + 10_000) / 20_000));
}
