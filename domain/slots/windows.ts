import { type Suspension, suspensionIn } from '../building/notice';
import type { ShopTerms } from '../menu/shop';
import { addMinutes, minute } from '../time';
import { beatMinutes, beatOf, type Capacity, hasSeat, type Load, type TakenSeats } from './capacity';
import { type OpenInterval, shopState } from './openings';
import { capacityAt, leadAt, type Rush } from './rush';

/**
 * A window to choose; `free` false: its seats are taken. `stopped`: nothing is brought to the floor in it, however
 * many seats there are; who fetches may have it.
 */
export type DeliveryWindow = { startsAt: Date; endsAt: Date; free: boolean; stopped: Suspension | null };

/** What a decision about time looks at. */
export type SlotSituation = {
  now: Date;
  terms: Pick<ShopTerms, 'leadMinutes'> & Capacity;
  intervals: readonly OpenInterval[];
  pausedUntil: Date | null;
  rush?: Rush | null;
  taken: TakenSeats;
  /** What the order takes; without one, the least that an order can be. */
  load?: Load;
  /** When nothing is brought to the order's floor; none for a pick-up. */
  suspended?: readonly Suspension[];
  /** By how many minutes the pace of the last runs moves what is promised as soon as possible (domain/runs/pace.ts). */
  paceMinutes?: number;
};

/** A promise further away than this is no longer "as soon as possible", in minutes, unless the shop is never sooner. */
const asapHorizon = 120;

/** Windows offered from the first opening on, in minutes: half a day. */
const windowHorizon = 12 * 60;

/** Whether the order, or the least one, fits at a beat. */
export const hasRoom = ({ taken, terms, rush, load }: SlotSituation, beat: Date): boolean =>
  hasSeat(taken, beat, capacityAt(terms, rush, beat), load);

/**
 * When an as-soon-as-possible order can be at the door: lead time from now, moved by the real pace of the runs; while no seat is free in
 * that beat, the start of the first one that has room. Whether anything is brought to the floor then is not asked here.
 * @returns null when the shop is not open now, or no seat is free within two hours; of a lead time beyond them, at its end.
 */
export function asapPromise(situation: SlotSituation): Date | null {
  const { now, terms, intervals, pausedUntil, rush, paceMinutes = 0 } = situation;
  if (shopState(intervals, pausedUntil, now).kind !== 'open') return null;
  const lead = leadAt(terms, rush, now) + paceMinutes;
  const earliest = addMinutes(now, lead);
  const latest = addMinutes(now, Math.max(lead, asapHorizon));
  for (let beat = beatOf(earliest); beat <= latest; beat = addMinutes(beat, beatMinutes)) {
    if (hasRoom(situation, beat)) return beat > earliest ? beat : earliest;
  }
  return null;
}

/**
 * The windows one may choose: on the clock's multiples of the window's length, never before the lead time has passed
 * since now and since the opening, never ending after closing, of the openings within half a day of the first one.
 */
export function deliveryWindows(situation: SlotSituation): DeliveryWindow[] {
  const { now, terms, intervals, pausedUntil, rush, suspended = [] } = situation;
  const length = terms.slotMinutes;
  const resume = pausedUntil && pausedUntil > now ? pausedUntil : now;
  const open = intervals.filter((interval) => interval.closesAt > resume);
  const first = open[0];
  if (!first) return [];
  const horizon = addMinutes(first.opensAt > resume ? first.opensAt : resume, windowHorizon);
  const windows: DeliveryWindow[] = [];
  for (const interval of open) {
    const from = interval.opensAt > resume ? interval.opensAt : resume;
    const step = length * minute;
    let startsAt = new Date(Math.ceil(addMinutes(from, leadAt(terms, rush, from)).getTime() / step) * step);
    for (; startsAt < horizon; startsAt = addMinutes(startsAt, length)) {
      const endsAt = addMinutes(startsAt, length);
      if (endsAt > interval.closesAt) break;
      windows.push({ startsAt, endsAt, free: hasRoom(situation, startsAt), stopped: suspensionIn(suspended, startsAt, endsAt) });
    }
  }
  return windows;
}

/** Whether an order that is brought can have the window. */
export const isOpenWindow = ({ free, stopped }: DeliveryWindow): boolean => free && stopped === null;

/** The offered window that starts at this instant, or null: past, outside the hours, or never offered. */
export function findWindow(situation: SlotSituation, startsAt: Date): DeliveryWindow | null {
  return deliveryWindows(situation).find((window) => window.startsAt.getTime() === startsAt.getTime()) ?? null;
}
