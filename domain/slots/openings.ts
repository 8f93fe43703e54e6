import type { OpenWeek, Span } from '../menu/shop';
import { addDays, instantOf, type LocalDate, localTime, weekdayOf } from '../time';
import { spansOf } from './plan-day';

export type OpenInterval = { opensAt: Date; closesAt: Date };

/** How far ahead openings are listed, in days. */
const horizonDays = 8;

/** How far ahead a closed shop's next opening is looked for, in days: no row of holidays is longer. */
const farthestDays = 60;

/** What a shop's week and its exceptions say of each date. */
export function hoursByDate({ hours, exceptions = [] }: OpenWeek): (date: LocalDate) => readonly Span[] {
  const otherwise = new Map(exceptions.map(({ date, spans }) => [date, spans]));
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => spansOf(hours, weekday));
  return (date) => otherwise.get(date) ?? week[weekdayOf(date) - 1]!;
}

/** Adds a day's openings, joined to those before where there is no gap. */
function addDay(found: OpenInterval[], spans: readonly Span[], date: LocalDate, zone: string): void {
  for (const { opens, closes } of spans) {
    const opensAt = instantOf(date, opens, zone);
    const closesAt = instantOf(date, closes, zone);
    // An opening inside the hour that summer time skips is none on that day.
    if (closesAt <= opensAt) continue;
    const last = found.at(-1);
    if (last && last.closesAt >= opensAt) last.closesAt = closesAt > last.closesAt ? closesAt : last.closesAt;
    else found.push({ opensAt, closesAt });
  }
}

/**
 * The shop's openings that end after `from`, in order, with adjacent ones joined: 20F 小铺, open 0–24 every day,
 * is one interval to the horizon. They reach beyond it where else there would be no opening after the present one,
 * such as over the Spring Festival.
 */
export function openings(week: OpenWeek, zone: string, from: Date): OpenInterval[] {
  const today = localTime(from, zone).date;
  const spansOn = hoursByDate(week);
  const found: OpenInterval[] = [];
  const ahead = () => found.filter((interval) => interval.closesAt > from);
  for (let offset = -1; offset <= farthestDays; offset++) {
    const date = addDays(today, offset);
    if (offset > horizonDays && isEnough(ahead(), instantOf(date, 0, zone))) break;
    addDay(found, spansOn(date), date, zone);
  }
  return ahead();
}

/** One opening after the present one is known, or the shop has not closed up to this midnight. */
const isEnough = (ahead: readonly OpenInterval[], midnight: Date): boolean =>
  ahead.length > 1 || (ahead[0]?.closesAt ?? new Date(0)) >= midnight;

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
