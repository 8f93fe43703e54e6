import type { LoadLimits, ShopTerms } from '../menu/shop';
import { minute } from '../time';

/** Seats are counted per beat of five minutes; a window is a whole number of beats. */
export const beatMinutes = 5;
const beat = beatMinutes * minute;

/** What is in a beat, or what an order adds to it. */
export type Load = { orders: number; dishes: number; bags: number };

/** The least that an order can be: what is asked for while nobody knows the order. */
export const leastLoad: Load = { orders: 1, dishes: 1, bags: 1 };

/** What is taken, by the beat's start in milliseconds since the epoch. */
export type TakenSeats = ReadonlyMap<number, Load>;

/** What fits into any rolling window of `slotMinutes`. */
export type Capacity = Pick<ShopTerms, 'slotMinutes' | 'slotCapacity'> & { limits?: Pick<LoadLimits, 'slotDishes' | 'slotBags'> };

/** The start of the beat that an instant falls into. */
export const beatOf = (at: Date): Date => new Date(Math.floor(at.getTime() / beat) * beat);

const units = ['orders', 'dishes', 'bags'] as const;

/** The most of each unit that a rolling window holds; not counted is without end. */
function mostOf({ slotCapacity, limits }: Capacity): Load {
  return { orders: slotCapacity, dishes: limits?.slotDishes ?? Infinity, bags: limits?.slotBags ?? Infinity };
}

/**
 * Whether one more order fits at a beat: no rolling window of `slotMinutes` that holds the beat may exceed the
 * capacity in orders, dishes or bags. Fixed buckets alone would let twice the capacity fall around their border
 * (rules.md, 5).
 */
export function hasSeat(taken: TakenSeats, at: Date, terms: Capacity, wish: Load = leastLoad): boolean {
  const beats = terms.slotMinutes / beatMinutes;
  const most = mostOf(terms);
  const loads = Array.from({ length: 2 * beats - 1 }, (_, index) => taken.get(at.getTime() + (index + 1 - beats) * beat));
  return units.every((unit) => {
    if (most[unit] === Infinity) return true;
    return loads.slice(0, beats).every((_, first) => {
      const sum = loads.slice(first, first + beats).reduce((all, load) => all + (load?.[unit] ?? 0), 0);
      return sum + wish[unit] <= most[unit];
    });
  });
}

/** The unit in which an order is more than a whole window, with the most it may be; null: it fits into an empty one. */
export function beyondCapacity(terms: Capacity, wish: Load): { unit: 'dishes' | 'bags'; most: number } | null {
  const most = mostOf(terms);
  const unit = (['dishes', 'bags'] as const).find((each) => wish[each] > most[each]);
  return unit ? { unit, most: most[unit] } : null;
}
