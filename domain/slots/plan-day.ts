import type { DayException, Opening, Span, Text } from '../menu/shop';
import { addDays, type LocalDate, weekdayOf } from '../time';

/** What the published calendar says of a date that is not what its weekday says. */
export type PublicDay = { kind: 'holiday' | 'makeup'; name: Text };

/** The public calendar, as far as it is published. */
export type PublicCalendar = {
  dayOf: (date: LocalDate) => PublicDay | null;
  /** Whether everything that could concern the date is published; else it may still change. */
  isPublished: (date: LocalDate) => boolean;
};

/** A date on which the owner set the hours; no spans: closed. */
export type OwnDay = { spans: readonly Span[]; reason: string | null };

/** How a shop keeps the year. */
export type ShopYear = {
  hours: readonly Opening[];
  followsCalendar: boolean;
  /** Openings on public holidays; none: closed. */
  holiday: readonly Span[];
  own: ReadonlyMap<LocalDate, OwnDay>;
};

/** A day's hours and the rule that they come from. */
export type PlannedDay = Omit<DayException, 'rule'> & {
  rule: 'weekly' | DayException['rule'];
  /** The weekday whose hours a make-up workday has; null for others. */
  asWeekday: number | null;
  /** The public calendar of that date is not published yet, and the shop follows it. */
  provisional: boolean;
};

const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.opens - b.opens);

/** The openings of a weekday (1 Monday … 7 Sunday), in order. */
export const spansOf = (hours: readonly Opening[], weekday: number): Span[] =>
  inOrder(hours.filter((opening) => opening.weekday === weekday).map(({ opens, closes }) => ({ opens, closes })));

/**
 * Whose hours a make-up workday has: the notices name no weekday, so it is the workday beside it. A Saturday goes on
 * with its week and is a Friday, a Sunday begins the next one and is a Monday; whatever else is itself.
 */
const workdayBeside = (date: LocalDate): number => ({ 6: 5, 7: 1 })[weekdayOf(date)] ?? weekdayOf(date);

/** A day's hours: the owner's own for the date, else the public calendar where the shop follows it, else the week's. */
export function planDay(year: ShopYear, calendar: PublicCalendar, date: LocalDate): PlannedDay {
  const { hours, followsCalendar, holiday, own } = year;
  const provisional = followsCalendar && !calendar.isPublished(date);
  const common = { date, name: null, asWeekday: null, provisional };
  const set = own.get(date);
  if (set) {
    const name = set.reason === null ? null : { zh: set.reason, en: '' };
    return { ...common, spans: inOrder(set.spans), rule: 'own', name, provisional: false };
  }
  const known = followsCalendar ? calendar.dayOf(date) : null;
  if (known?.kind === 'holiday') return { ...common, spans: inOrder(holiday), rule: 'holiday', name: known.name };
  if (known?.kind === 'makeup') {
    const asWeekday = workdayBeside(date);
    return { ...common, spans: spansOf(hours, asWeekday), rule: 'makeup', name: known.name, asWeekday };
  }
  return { ...common, spans: spansOf(hours, weekdayOf(date)), rule: 'weekly' };
}

/** So many days from a date on. */
export const planDays = (year: ShopYear, calendar: PublicCalendar, from: LocalDate, count: number): PlannedDay[] =>
  Array.from({ length: count }, (_, offset) => planDay(year, calendar, addDays(from, offset)));

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ opens, closes }, index) => opens === b[index]!.opens && closes === b[index]!.closes);

/** The days whose hours are not those of their weekday: all that has to be said beside the week. */
export const exceptionsOf = (hours: readonly Opening[], days: readonly PlannedDay[]): DayException[] =>
  days.flatMap(({ date, spans, rule, name }) =>
    rule === 'weekly' || sameSpans(spans, spansOf(hours, weekdayOf(date))) ? [] : [{ date, spans, rule, name }],
  );
