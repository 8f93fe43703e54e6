import type { LoadLimits, Opening, ShopTerms, Span } from '../menu/shop';
import type { PlannedDay } from '../slots/plan-day';
import type { LocalDate } from '../time';

/** What an owner sets of a shop's time: its week, how it keeps the calendar, what fits into a window, and single days. */
export type HoursSettings = {
  shop: string;
  hours: readonly Opening[];
  followsCalendar: boolean;
  /** Openings on public holidays; none: closed. */
  holiday: readonly Span[];
  windows: WindowTerms;
  today: LocalDate;
  /** The coming days as customers will find them, and why. */
  days: readonly PlannedDay[];
};

export type WindowTerms = Pick<ShopTerms, 'leadMinutes' | 'slotMinutes' | 'slotCapacity'> & LoadLimits;

/** Bounds of what an owner may set; minutes, orders, dishes, bags, pieces. */
export const windowLimits = {
  leadMinutes: { least: 5, most: 240 },
  /** Seats are counted by the beat of five minutes. */
  slotMinutes: { least: 5, most: 240, step: 5 },
  most: 1_000,
} as const;

/** Lengths of a window that are offered, in minutes; a shop keeps another one that it has. */
export const slotLengths = [10, 15, 20, 30, 60] as const;

/** Letters of why a day is otherwise. */
export const dayReasonLimit = 40;
