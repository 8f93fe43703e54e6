import type { Pace } from './ride';

const minute = 60_000;

/** A shop's lead time covers packing and a usual trip, half and half: four stops and one change of bank. */
const usual = { stops: 4, changes: 1 } as const;

/** What the lead time lets one expect before there are runs: a change of bank takes as long as two stops. */
export function paceOfLead(leadMinutes: number): Pace {
  const unit = (leadMinutes * minute) / 2 / (usual.stops + 2 * usual.changes);
  return { stop: unit, change: 2 * unit };
}

/** One leg of a run that was reported: to a stop from the one before, or from the shop. */
export type Leg = { changes: number; milliseconds: number };

/** Runs that are looked at, and how many there must be before they are believed. */
export const paceRuns = { last: 20, least: 5 } as const;

/** Two stops reported within this were reported together, after a lift without a signal: they say nothing of the way. */
const together = 15_000;
/** A leg of more than this was no leg: somebody had lunch. */
const longest = 30 * minute;

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * The pace of the last runs: the median of the legs within one lift, and the median of what a change took beyond that.
 * One leg that took for ever moves a median by nothing.
 * @param runs the legs of each, the newest first
 * @param expected what holds as long as there are too few runs, or no leg of a kind
 */
export function paceOfRuns(runs: readonly (readonly Leg[])[], expected: Pace): Pace {
  if (runs.length < paceRuns.least) return expected;
  const legs = runs.slice(0, paceRuns.last).flat().filter(({ milliseconds }) => milliseconds >= together && milliseconds <= longest);
  const stop = median(legs.flatMap(({ changes, milliseconds }) => (changes === 0 ? [milliseconds] : []))) ?? expected.stop;
  const change = median(legs.flatMap(({ changes, milliseconds }) => (changes > 0 ? [Math.max(0, milliseconds - stop) / changes] : [])));
  return { stop, change: change ?? expected.change };
}

/**
 * By how many minutes the pace moves a promise from the lead time: the usual trip at this pace against the one that the
 * lead time allots. Never more than a quarter of the lead time sooner, since packing takes what it takes, and never more
 * than half an hour later, since what is wrong then is not the pace.
 */
export function paceMinutes({ stop, change }: Pace, leadMinutes: number): number {
  const trip = (usual.stops * stop + usual.changes * change) / minute;
  const moved = Math.round(trip - leadMinutes / 2);
  return Math.min(30, Math.max(-Math.floor(leadMinutes / 4), moved));
}
