import { localTime } from '@/domain/time';
import type { Locale } from '@/domain/menu/shop';
import { formatMinutes } from './clock';

// Apart from clock.ts, which every customer's page loads first: only the desk tells of what is long ago.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `11:42` today, else `3月1日 11:42` or `1 Mar 11:42`, with the year where it is another: for what may be long ago. */
export function formatMoment(at: Date | string, now: Date, zone: string, locale: Locale): string {
  const then = localTime(new Date(at), zone);
  const today = localTime(now, zone).date;
  const time = formatMinutes(then.minutes);
  if (then.date === today) return time;
  const [year = '', month = '', dayOfMonth = ''] = then.date.split('-');
  const isThisYear = today.startsWith(year);
  if (locale === 'zh') return `${isThisYear ? '' : `${year}年`}${Number(month)}月${Number(dayOfMonth)}日 ${time}`;
  return `${Number(dayOfMonth)} ${months[Number(month) - 1]}${isThisYear ? '' : ` ${year}`} ${time}`;
}
