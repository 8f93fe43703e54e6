import type { Pace } from './ride';

/** What was reported of a run; instants in epoch milliseconds. */
export type Progress = { startedAt: number; stops: readonly { changes: number; doneAt: number | null }[] };

/** The place of the last stop that was reported before this one; -1: none was since setting out. */
export const lastReported = ({ stops }: Progress, own: number): number =>
  stops.findLastIndex(({ doneAt }, index) => doneAt !== null && index < own);

/**
 * About when a stop is reached, from what was really reported: the last stop before it, or the start, and from there the
 * stops and changes of bank that are left at the shop's pace. In epoch milliseconds.
 */
export function aboutWhen(progress: Progress, own: number, pace: Pace): number {
  const last = lastReported(progress, own);
  const from = last < 0 ? progress.startedAt : progress.stops[last]!.doneAt!;
  const left = progress.stops.slice(last + 1, own + 1);
  return left.reduce((at, { changes }) => at + pace.stop + changes * pace.change, from);
}
