import type { ShopTerms } from '../menu/shop';
import { addDays, addMinutes, instantOf, localTime } from '../time';
import type { Capacity } from './capacity';
import type { OpenInterval } from './openings';

/** A swamped shop: minutes more on its promise, half its capacity, or both, until then. */
export type Rush = { until: Date; minutes: number; half: boolean };

/** Minutes that a promise can be made longer by. */
export const rushMinutes = [10, 20, 30] as const;

/** How somebody asks for a rush until the shop closes, in place of an instant. */
export const untilClosing = 'closing';

const lasts = (rush: Rush | null | undefined, at: Date): rush is Rush => rush !== null && rush !== undefined && at < rush.until;

/** The rush that holds at an instant, else null. */
export const rushAt = (rush: Rush | null | undefined, at: Date): Rush | null => (lasts(rush, at) ? rush : null);

/** Minutes from an instant until the bag can be at the door. */
export const leadAt = ({ leadMinutes }: Pick<ShopTerms, 'leadMinutes'>, rush: Rush | null | undefined, at: Date): number =>
  leadMinutes + (lasts(rush, at) ? rush.minutes : 0);

const halved = (limit: number): number => Math.max(1, Math.floor(limit / 2));

/** What fits around a beat: half of it where the beat lies in the rush, but never nothing. */
export function capacityAt(terms: Capacity, rush: Rush | null | undefined, beat: Date): Capacity {
  if (!lasts(rush, beat) || !rush.half) return terms;
  const { slotMinutes, slotCapacity, limits } = terms;
  const half = (limit: number | null | undefined) => (typeof limit === 'number' ? halved(limit) : null);
  return { slotMinutes, slotCapacity: halved(slotCapacity), limits: { slotDishes: half(limits?.slotDishes), slotBags: half(limits?.slotBags) } };
}

/**
 * When a rush ends at the latest: as the present opening closes, or the coming one while the shop is closed (rules.md,
 * 25). A shop that does not close within a day begins anew at the building's next midnight; so does one that never opens.
 */
export function closingOf(intervals: readonly OpenInterval[], zone: string, now: Date): Date {
  const midnight = instantOf(addDays(localTime(now, zone).date, 1), 0, zone);
  const next = intervals.find((interval) => interval.closesAt > now);
  if (!next) return midnight;
  const opened = next.opensAt > now ? next.opensAt : now;
  return next.closesAt > addMinutes(opened, 24 * 60) ? instantOf(addDays(localTime(opened, zone).date, 1), 0, zone) : next.closesAt;
}

/** The end of a rush that somebody wants until then: never after closing. */
export const rushEnd = (intervals: readonly OpenInterval[], zone: string, now: Date, wish: Date | typeof untilClosing): Date => {
  const closing = closingOf(intervals, zone, now);
  return wish === untilClosing || wish > closing ? closing : wish;
};
