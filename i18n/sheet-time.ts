import { localTime } from '@/domain/time';
import { formatMinutes } from './clock';

/** `2026-03-02 12:05` on the building's clock, as every spreadsheet reads it. */
export function formatSheetTime(at: Date, zone: string): string {
  const { date, minutes } = localTime(at, zone);
  return `${date} ${formatMinutes(minutes)}`;
}
