import type { Span } from '@/domain/menu/shop';
import { formatMinutes } from '@/i18n/clock';

/** An opening as it is being typed. */
export type TypedSpan = { opens: string; closes: string };

/** Minutes of a time as a thumb types it: `9`, `930`, `9:30`, `9：30`, `24`; NaN for what is none. */
export function parseTime(text: string): number {
  const [, hours, minutes] = /^(\d{1,2})(?:[:：.]?(\d{2}))?$/.exec(text.trim()) ?? [];
  if (hours === undefined || Number(minutes ?? 0) > 59) return NaN;
  const found = Number(hours) * 60 + Number(minutes ?? 0);
  return found <= 1440 ? found : NaN;
}

export const typedSpan = ({ opens, closes }: Span): TypedSpan => ({ opens: formatMinutes(opens), closes: formatMinutes(closes) });

/** What was typed as minutes; a closing at 0:00 is the midnight that ends the day. */
export function readSpan(typed: TypedSpan): Span {
  const opens = parseTime(typed.opens);
  const closes = parseTime(typed.closes);
  return { opens, closes: closes === 0 && opens > 0 ? 1440 : closes };
}

/** A time as it is shown once it was typed; what is none stays as it was typed, to be corrected. */
export function tidyTime(text: string): string {
  const minutes = parseTime(text);
  return Number.isNaN(minutes) ? text : formatMinutes(minutes);
}
