import { localTime } from '@/domain/time';
import type { Locale } from '@/domain/menu/shop';

/** `11:42` on the building's clock. */
export function formatTime(at: Date | string, zone: string): string {
  const { minutes } = localTime(new Date(at), zone);
  return formatMinutes(minutes);
}

/** `11:15` from minutes since midnight; 1440 is `24:00`. */
export const formatMinutes = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Monday first. */
export const weekdays: Record<Locale, readonly string[]> = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** `11:15` today, else `周一 11:15`: never a time whose day one must guess. */
export function formatDayTime(at: Date | string, now: Date, zone: string, locale: Locale): string {
  const then = localTime(new Date(at), zone);
  const time = formatMinutes(then.minutes);
  return then.date === localTime(now, zone).date ? time : `${weekdays[locale][then.weekday - 1]} ${time}`;
}
