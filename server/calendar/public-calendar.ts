import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Text } from '@/domain/menu/shop';
import type { PublicCalendar, PublicDay } from '@/domain/slots/plan-day';

// The package's list and none of its code, which guesses from weekdays where there is no list. Each date is told as
// "National Day,国庆节,3".
const holidays: Readonly<Record<string, string>> = published.holidays;
const workdays: Readonly<Record<string, string>> = published.workdays;

/** Every published year has this holiday; a year without it has no list yet. */
const isListed = (year: number): boolean => holidays[`${year}-10-01`] !== undefined;

/**
 * From here on a date may belong to the next year's list: New Year's days have begun, and been made up for, as early
 * as the 29th (2007, 2018).
 */
const newYearReachesTo = '12-25';

function nameOf(listed: string): Text {
  const [en = '', zh = en] = listed.split(',');
  return { zh, en };
}

function dayOf(date: string): PublicDay | null {
  const [holiday, workday] = [holidays[date], workdays[date]];
  if (holiday !== undefined) return { kind: 'holiday', name: nameOf(holiday) };
  return workday === undefined ? null : { kind: 'makeup', name: nameOf(workday) };
}

/** Public holidays and make-up workdays of China, as the State Council published them; nothing is guessed. */
export const publicCalendar: PublicCalendar = {
  dayOf,
  isPublished(date) {
    const year = Number(date.slice(0, 4));
    return isListed(year) && (date.slice(5) < newYearReachesTo || isListed(year + 1));
  },
};
