import type { Opening, Span } from '../menu/shop';

/** More openings on one day than this are a slip of the hand. */
export const mostSpans = 6;

/**
 * What is wrong with an opening. Past midnight: a day ends at 24:00, and what is open after it opens at 0:00 on the
 * next day.
 */
export type SpanFault = 'out_of_day' | 'backward' | 'overlap' | 'too_many';

const isMinute = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440;

function faultOf(span: Span, index: number, all: readonly Span[]): SpanFault | null {
  if (!isMinute(span.opens) || !isMinute(span.closes)) return 'out_of_day';
  if (span.opens >= span.closes) return 'backward';
  if (all.slice(0, index).some(({ opens, closes }) => opens < span.closes && span.opens < closes)) return 'overlap';
  return index >= mostSpans ? 'too_many' : null;
}

/** The faults of one day's openings, by their place in it; empty when all is well. One may begin as another ends. */
export function spanFaults(spans: readonly Span[]): Record<number, SpanFault> {
  const faults: Record<number, SpanFault> = {};
  for (const [index, span] of spans.entries()) {
    const fault = faultOf(span, index, spans);
    if (fault) faults[index] = fault;
  }
  return faults;
}

/** The faults of a week's openings by field: `3.1` is the second opening of Wednesday. */
export function weekFaults(hours: readonly Opening[]): Record<string, SpanFault> {
  const weekdays = [...new Set(hours.map(({ weekday }) => weekday))];
  return Object.fromEntries(
    weekdays.flatMap((weekday) => {
      const faults = spanFaults(hours.filter((opening) => opening.weekday === weekday));
      return Object.entries(faults).map(([index, fault]) => [`${weekday}.${index}`, fault]);
    }),
  );
}
