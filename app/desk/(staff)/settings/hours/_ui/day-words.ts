import type { Locale } from '@/domain/menu/shop';
import type { PlannedDay } from '@/domain/slots/plan-day';
import { weekdays } from '@/i18n/clock';
import { formatDate } from '@/i18n/dates';
import { fill } from '@/i18n/fill';
import { formatSpans } from '@/i18n/hours';
import type { ShopHoursMessages } from '@/i18n/shop-hours';
import { inLocale } from '@/i18n/text';

export type DayWords = { date: string; hours: string; why: string };

/** A day of the list in words: its date with the weekday, its hours, and which rule they come from. */
export function dayWords(day: PlannedDay, text: ShopHoursMessages, locale: Locale): DayWords {
  const name = day.name ? inLocale(day.name, locale) : '';
  const weekday = day.asWeekday === null ? '' : weekdays[locale][day.asWeekday - 1]!;
  const rule = fill(text.days.rules[day.rule], { name, day: weekday });
  return {
    date: formatDate(day.date, locale, 'weekday'),
    hours: day.spans.length === 0 ? text.days.closed : formatSpans(day.spans, locale),
    why: [day.rule === 'own' && name !== '' ? name : rule, ...(day.provisional ? [text.days.provisional] : [])].join(' · '),
  };
}
