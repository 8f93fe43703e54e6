import type { Opening } from '../menu/shop';
import { addDays, instantOf, localTime } from '../time';

export type OpenInterval = { opensAt: Date; closesAt: Date };

/** How far ahead a closed shop's next opening is looked for, in days. */
const horizonDays = 8;

/**
 * The shop's openings that end after `from`, in order, with adjacent ones joined: 20F 小铺, open 0–24 every day,
 * is one interval to the horizon.
 */
export function openings(hours: readonly Opening[], zone: string, from: Date): OpenInterval[] {
  const today = localTime(from, zone).date;
  const found: OpenInterval[] = [];
  for (let offset = -1; offset <= horizonDays; offset++) {
    const date = addDays(today, offset);
    const { weekday } = localTime(instantOf(date, 12 * 60, zone), zone);
    const ofDay = hours.filter((opening) => opening.weekday === weekday).sort((a, b) => a.opens - b.opens);
    for (const { opens, closes } of ofDay) {
      const opensAt = instantOf(date, opens, zone);
      const closesAt = instantOf(date, closes, zone);
      const last = found.at(-1);
      if (last && last.closesAt >= opensAt) last.closesAt = closesAt > last.closesAt ? closesAt : last.closesAt;
      else found.push({ opensAt, closesAt });
    }
  }
  return found.filter((interval) => interval.closesAt > from);
}

type ShopState =
  | { kind: 'open'; closesAt: Date }
  | { kind: 'paused'; until: Date }
  | { kind: 'closed'; opensAt: Date | null };

/** Open, paused by the desk, or closed until the next opening. A pause that outlasts the opening is a closed shop. */
export function shopState(intervals: readonly OpenInterval[], pausedUntil: Date | null, now: Date): ShopState {
  const current = intervals.find((interval) => interval.opensAt <= now && now < interval.closesAt);
  if (!current) return { kind: 'closed', opensAt: intervals.find((interval) => interval.opensAt > now)?.opensAt ?? null };
  if (pausedUntil && pausedUntil > now) return { kind: 'paused', until: pausedUntil };
  return { kind: 'open', closesAt: current.closesAt };
}

/** From when somebody is there to answer an order: now, the end of a pause, or the next opening (rules.md, 11a). */
export function answerFrom(intervals: readonly OpenInterval[], pausedUntil: Date | null, now: Date): Date {
  // Nobody rings at a paused desk: an order whose fifteen minutes ran there would cancel itself unseen.
  const from = pausedUntil && pausedUntil > now ? pausedUntil : now;
  const next = intervals.find((interval) => interval.closesAt > from);
  return next && next.opensAt > from ? next.opensAt : from;
}
