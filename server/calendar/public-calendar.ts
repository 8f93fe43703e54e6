import chineseDays from 'chinese-days';
import type { PublicCalendar, PublicDay } from '@/domain/slots/plan-day';
import { weekdayOf } from '@/domain/time';

/** Every published year has this holiday; a year without it has no list yet, and the library would guess from weekdays. */
const isListed = (year: number): boolean => !chineseDays.getDayDetail(`${year}-10-01`).work;

/**
 * From here on a date may belong to the next year's list: New Year's days have begun, and been made up for, as early
 * as the 29th (2007, 2018).
 */
const newYearReachesTo = '12-25';

function dayOf(date: string): PublicDay | null {
  const { work, name } = chineseDays.getDayDetail(date);
  // "National Day,国庆节,3" for a listed date, the weekday for any other.
  const [en, zh] = name.split(',');
  if (!en || !zh) return null;
  if (!work) return { kind: 'holiday', name: { zh, en } };
  return weekdayOf(date) > 5 ? { kind: 'makeup', name: { zh, en } } : null;
}

/** Public holidays and make-up workdays of China, as the State Council published them; nothing is guessed. */
export const publicCalendar: PublicCalendar = {
  dayOf,
  isPublished(date) {
    const year = Number(date.slice(0, 4));
    return isListed(year) && (date.slice(5) < newYearReachesTo || isListed(year + 1));
  },
};
