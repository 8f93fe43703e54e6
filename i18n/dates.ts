import type { Locale } from '@/domain/menu/shop';
import type { LocalDate } from '@/domain/time';
import { weekdayOf } from '@/domain/time';
import { weekdays } from './clock';

const tags: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };

const formatters = new Map<Locale, Intl.DateTimeFormat>();

function formatterFor(locale: Locale): Intl.DateTimeFormat {
  let formatter = formatters.get(locale);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(tags[locale], { timeZone: 'UTC', month: locale === 'zh' ? 'long' : 'short', day: 'numeric' });
    formatters.set(locale, formatter);
  }
  return formatter;
}

/** A date of the building's calendar without its year: `10月1日`, `1 Oct`; with its weekday `10月1日 周四`, `Thu 1 Oct`. */
export function formatDate(date: LocalDate, locale: Locale, wish?: 'weekday'): string {
  const day = formatterFor(locale).format(new Date(`${date}T00:00:00Z`));
  if (!wish) return day;
  const weekday = weekdays[locale][weekdayOf(date) - 1]!;
  return locale === 'zh' ? `${day} ${weekday}` : `${weekday} ${day}`;
}
