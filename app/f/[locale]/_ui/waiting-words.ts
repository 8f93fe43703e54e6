import type { Locale } from '@/domain/menu/shop';
import { errorText } from '@/i18n/errors';
import type { OutboxMessages } from '@/i18n/outbox';
import { isUnsure, type OutboxEntry } from '@/phone/outbox/entry';

/** Whether people must know of it: what was taken back and never got out is no more than a cart. */
export const isWorthSaying = (entry: OutboxEntry): boolean => entry.state !== 'accepted' && (entry.state !== 'draft' || isUnsure(entry));

/** How an order that is not placed yet stands, in words. */
export function waitingWords({ state, error }: OutboxEntry, m: OutboxMessages, locale: Locale, zone: string, at: Date): string {
  if (state === 'withdrawn') return m.callingOff;
  if (state === 'draft') return m.takenBack;
  const isRefused = state === 'needs_confirmation' || state === 'rejected';
  return isRefused && error ? errorText(error, locale, zone, at) : m.saved;
}
