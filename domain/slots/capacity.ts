import { minute } from '../time';

/** Seats are counted per beat of five minutes; a window is a whole number of beats. */
export const beatMinutes = 5;
const beat = beatMinutes * minute;

/** Seats taken, by the beat's start in milliseconds since the epoch. */
export type TakenSeats = ReadonlyMap<number, number>;

/** The start of the beat that an instant falls into. */
export const beatOf = (at: Date): Date => new Date(Math.floor(at.getTime() / beat) * beat);

/**
 * Whether one more order fits at a beat: no rolling window of `slotMinutes` that holds the beat may exceed the
 * capacity. Fixed buckets alone would let twice the capacity fall around their border (rules.md, 5).
 */
export function hasSeat(taken: TakenSeats, at: Date, terms: { slotMinutes: number; slotCapacity: number }): boolean {
  const beats = terms.slotMinutes / beatMinutes;
  const seats = (offset: number) => taken.get(at.getTime() + offset * beat) ?? 0;
  for (let first = 1 - beats; first <= 0; first++) {
    let sum = 0;
    for (let offset = first; offset < first + beats; offset++) sum += seats(offset);
    if (sum >= terms.slotCapacity) return false;
  }
  return true;
}
