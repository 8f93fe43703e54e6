import type { AppError } from '@/domain/errors';
import type { Locale } from '@/domain/menu/shop';
import { isFinished, orderStatuses } from '@/domain/orders/status';
import { formatDayTime } from './clock';
import { errors as en } from './en/errors';
import { fill } from './fill';
import { formatFen, formatShortFen } from './money';
import type { Messages } from './text';
import { errors as zh } from './zh/errors';

type ErrorMessages = Messages<typeof zh>;

export const errorMessages: Record<Locale, ErrorMessages> = { zh, en };

const placardReasons = { no_placard: 'no_placard', unknown: 'unknown_placard', revoked: 'revoked_placard' } as const;

/** Which sentence an error is told in. */
function sentenceFor(error: AppError): Exclude<keyof ErrorMessages, 'statuses'> {
  if (error.code === 'not_in_building') return placardReasons[error.reason];
  if (error.code === 'slot_full' && error.next === null) return 'no_slot';
  if (error.code === 'shop_closed' && error.opensAt === null) return 'shop_closed_now';
  if (error.code === 'too_late' && finished(error.status)) return 'too_late_finished';
  return error.code;
}

const finished = (status: string): boolean => orderStatuses.some((known) => known === status && isFinished(known));

type Values = Record<string, string | number>;

/** What stands in the sentence's gaps. */
function valuesOf(error: AppError, locale: Locale, time: (at: string) => string): Values {
  if (error.code === 'slot_full') return error.next === null ? {} : { next: time(error.next) };
  if (error.code === 'shop_closed') return error.opensAt === null ? {} : { opensAt: time(error.opensAt) };
  if (error.code === 'below_minimum') {
    return { missing: formatFen(error.missing), minimum: formatShortFen(error.minimum) };
  }
  if (error.code === 'conflict') return { status: statusText(error.status, locale) };
  if (error.code === 'rate_limited') return { retryAfterSeconds: error.retryAfterSeconds };
  if (error.code === 'too_many_bags') return { limit: error.limit };
  if (error.code === 'unknown_room') return { room: error.room };
  if (error.code === 'foreign_origin') return { expected: error.expected };
  return error.code === 'unexpected' ? { reference: error.reference } : {};
}

function statusText(status: string, locale: Locale): string {
  const known = orderStatuses.find((name) => name === status);
  return known ? errorMessages[locale].statuses[known] : status;
}

/**
 * What to tell a person about an expected failure, in one or two short sentences that say what to do next.
 * @param zone the building's
 * @param now without it a time always carries its weekday
 */
export function errorText(error: AppError, locale: Locale, zone: string, now: Date = new Date(0)): string {
  const time = (at: string) => formatDayTime(at, now, zone, locale);
  return fill(errorMessages[locale][sentenceFor(error)], valuesOf(error, locale, time));
}
