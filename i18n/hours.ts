import type { DayException, Locale, Opening, Span } from '@/domain/menu/shop';
import { spansOf } from '@/domain/slots/plan-day';
import { addDays, type LocalDate } from '@/domain/time';
import { formatMinutes, weekdays } from './clock';
import { formatDate } from './dates';
import { fill } from './fill';
import { inLocale } from './text';

const words = {
  zh: { daily: '每天', always: '24 小时', to: '至', space: ' ', join: '，', closed: '不开门', reason: '（{name}）' },
  en: { daily: 'Daily', always: 'all hours', to: '–', space: ' ', join: ', ', closed: 'closed', reason: ' ({name})' },
} as const satisfies Record<Locale, Record<string, string>>;

/** `10:30–14:00 17:00–20:00`, or the whole day in words; empty for none. */
export function formatSpans(spans: readonly Span[], locale: Locale): string {
  if (spans.length === 1 && spans[0]!.opens === 0 && spans[0]!.closes === 1440) return words[locale].always;
  return spans.map(({ opens, closes }) => `${formatMinutes(opens)}–${formatMinutes(closes)}`).join(' ');
}

/** The hours of one weekday, or null when the shop stays shut. */
const timesOf = (hours: readonly Opening[], weekday: number, locale: Locale): string | null =>
  formatSpans(spansOf(hours, weekday), locale) || null;

/**
 * A shop's week in words, days with the same hours joined: `周一至周五 10:30–14:00 17:00–20:00`, `Daily all hours`.
 * Empty for a shop without hours.
 */
export function formatHours(hours: readonly Opening[], locale: Locale): string {
  const { daily, to, space, join } = words[locale];
  const days = weekdays[locale];
  const runs: { from: number; until: number; times: string }[] = [];
  for (let weekday = 1; weekday <= 7; weekday++) {
    const times = timesOf(hours, weekday, locale);
    if (times === null) continue;
    const last = runs.at(-1);
    if (last?.until === weekday - 1 && last.times === times) last.until = weekday;
    else runs.push({ from: weekday, until: weekday, times });
  }
  const daysOf = ({ from, until }: { from: number; until: number }): string => {
    if (from === 1 && until === 7) return daily;
    return from === until ? days[from - 1]! : `${days[from - 1]}${to}${days[until - 1]}`;
  };
  return runs.map((run) => `${daysOf(run)}${space}${run.times}`).join(join);
}

type Run = { from: LocalDate; until: LocalDate; text: string };

/** Days in a row with the same hours for the same reason are one. */
function runsOf(exceptions: readonly DayException[], locale: Locale): Run[] {
  const { closed, reason } = words[locale];
  const runs: Run[] = [];
  for (const { date, spans, name } of exceptions) {
    const text = (formatSpans(spans, locale) || closed) + (name ? fill(reason, { name: inLocale(name, locale) }) : '');
    const last = runs.at(-1);
    if (last?.text === text && addDays(last.until, 1) === date) last.until = date;
    else runs.push({ from: date, until: date, text });
  }
  return runs;
}

/** As many of the coming exceptions as are told beside the week. */
const mostRuns = 4;

/**
 * The coming days that are otherwise, by their dates, since a kept page does not know which day it is:
 * `10月1日–10月8日 不开门（国庆节）`, `10 Oct 10:30–14:00 (National Day)`.
 */
export function formatExceptions(exceptions: readonly DayException[] | undefined, locale: Locale): string[] {
  return runsOf(exceptions ?? [], locale)
    .slice(0, mostRuns)
    .map(({ from, until, text }) => `${formatDate(from, locale)}${from === until ? '' : `–${formatDate(until, locale)}`} ${text}`);
}
