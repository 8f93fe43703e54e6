/** Minutes from local midnight, 0 … 1440. */
export type MinuteOfDay = number;

/** A calendar date of the building, `YYYY-MM-DD`. */
export type LocalDate = string;

export const minute = 60_000;
export const day = 24 * 60 * minute;

export const addMinutes = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * minute);

// Making a formatter costs about 50 µs, using one 1 µs.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** The building's wall clock at an instant; weekday 1 is Monday. */
export function localTime(at: Date, zone: string): { date: LocalDate; minutes: MinuteOfDay; weekday: number } {
  const part: Record<string, string> = {};
  for (const { type, value } of formatterFor(zone).formatToParts(at)) part[type] = value;
  const date = `${part.year}-${part.month}-${part.day}`;
  return { date, minutes: Number(part.hour) * 60 + Number(part.minute), weekday: weekdayOf(date) };
}

/** Whether a text is a date of this century's calendar, `2026-02-29` is none. */
export const isDate = (text: string): text is LocalDate =>
  /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: LocalDate): number {
  return ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/**
 * The instant at which the building's clock shows `minutes` on `date` (1440 is the next midnight).
 * In a zone with summer time the skipped hour maps to the hour after it.
 */
export function instantOf(date: LocalDate, minutes: MinuteOfDay, zone: string): Date {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minutes * minute;
  let guess = asUtc;
  // Two rounds settle every zone: the first finds the offset, the second the offset at the corrected instant.
  for (let round = 0; round < 2; round++) {
    const shown = localTime(new Date(guess), zone);
    guess += asUtc - (Date.parse(`${shown.date}T00:00:00Z`) + shown.minutes * minute);
  }
  return new Date(guess);
}
