import { addDays, type LocalDate, weekdayOf } from '../time';

export const periods = ['week', 'month', 'all'] as const;

/** This week from Monday on, the last four weeks, or all that is kept. */
export type Period = (typeof periods)[number];

/** Dates of the building's calendar, both included. */
export type Span = { from: LocalDate; to: LocalDate };

/** A year and a month: as long as scans are kept. */
export const keptDays = 400;

export function spanOf(period: Period, today: LocalDate): Span {
  const back = { week: weekdayOf(today) - 1, month: 27, all: keptDays };
  return { from: addDays(today, -back[period]), to: today };
}
