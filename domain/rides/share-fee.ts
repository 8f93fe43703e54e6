import { allocate } from '../allocate';
import { type Fen, fen } from '../money';

/**
 * One fee for riders who go up together: an equal share each by the largest remainder, the odd fen to who came first, and
 * never more than each has been told. Never more than the fee in all, and exactly the fee while everybody who was told a
 * share still rides.
 * @param told what each was told so far, fen, in the order in which they came
 * @returns what each pays, in the same order
 */
export function shareFee(fee: Fen, told: readonly Fen[]): Fen[] {
  const equal = allocate(fee, told.map(() => 1));
  return told.map((most, index) => fen(Math.min(most, equal[index]!)));
}
