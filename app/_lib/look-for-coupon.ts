import { fail } from '@/domain/result';
import { lookFor, type LookForCoupon } from '@/server/promotions/look-for-coupon';
import type { Visitor } from './authorise';
import { countGuess, secondsOfGuesses } from './guess-brake';

/**
 * How a visitor's coupon is looked up: a code that gives nothing counts as a guess, and who has guessed too often is told to
 * wait, whatever the code is. Guesses of placards are counted apart: a mistyped coupon keeps nobody from scanning.
 */
export const lookForCoupon = (visitor: Visitor): LookForCoupon => {
  const look = lookFor(visitor.device);
  return async (shop, code, at) => {
    const wait = await secondsOfGuesses(visitor, 'coupon');
    if (wait > 0) return fail({ code: 'rate_limited', retryAfterSeconds: wait });
    const found = await look(shop, code, at);
    if (!found.ok) await countGuess(visitor, 'coupon');
    return found;
  };
};
