import type { AppError } from '@/domain/errors';
import type { Locale } from '@/domain/menu/shop';
import { formatDayTime } from '@/i18n/clock';
import { errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import type { OutboxMessages } from '@/i18n/outbox';
import { isUnsure, type OutboxEntry } from '@/phone/outbox/entry';

/** Whether people must know of it: what was taken back and never got out is no more than a cart. */
export const isWorthSaying = (entry: OutboxEntry): boolean => entry.state !== 'accepted' && (entry.state !== 'draft' || isUnsure(entry));

/** Whether it goes on only by a tap. */
export const needsSomebody = ({ state }: OutboxEntry): boolean => state === 'needs_confirmation' || state === 'rejected';

type Words = { m: OutboxMessages; locale: Locale; zone: string; at: Date };

/** Why an order on this phone was refused; one that a shut shop refused stays here until it opens. */
export function refusalWords(error: AppError, { m, locale, zone, at }: Words): string {
  if (error.code !== 'shop_closed') return errorText(error, locale, zone, at);
  if (error.opensAt === null) return m.keptWhileClosed;
  const isOver = Date.parse(error.opensAt) <= at.getTime();
  return isOver ? m.keptSinceClosed : fill(m.keptUntil, { opensAt: formatDayTime(error.opensAt, at, zone, locale) });
}

/** How an order that is not placed yet stands, in words. */
export function waitingWords(entry: OutboxEntry, words: Words): string {
  const { m } = words;
  const { state, error } = entry;
  if (state === 'withdrawn') return m.callingOff;
  if (state === 'draft') return m.takenBack;
  if (needsSomebody(entry) && error) return refusalWords(error, words);
  return state === 'sending' && entry.tries < 2 ? m.savedSending : m.saved;
}
