import { formatMinutes } from '@/i18n/clock';
import { instantOf, localTime } from '@/domain/time';

/** An instant as the browser's field for date and time holds it, on the building's clock: `2026-11-23T14:30`. */
export function localField(at: Date, zone: string): string {
  const { date, minutes } = localTime(at, zone);
  return `${date}T${formatMinutes(minutes)}`;
}

/** The instant that such a field means, by the building's clock and not by the tablet's; null for an empty one. */
export function readLocalField(value: string, zone: string): Date | null {
  const [, date, hours, minutes, seconds = '0'] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?/.exec(value) ?? [];
  if (date === undefined || Number.isNaN(Date.parse(date))) return null;
  return new Date(instantOf(date, Number(hours) * 60 + Number(minutes), zone).getTime() + Number(seconds) * 1000);
}
