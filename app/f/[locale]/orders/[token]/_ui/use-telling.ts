'use client';
import { useState } from 'react';
import type { AppError } from '@/domain/errors';
import type { Locale } from '@/domain/menu/shop';
import type { OrderView } from '@/domain/orders/order-view';
import type { Result } from '@/domain/result';
import { errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import { formatFen, formatShortFen } from '@/i18n/money';
import { orderChangeMessages } from '@/i18n/order-changes';
import type { OrderProps } from './order-props';
import type { LiveOrder } from './use-order';

export type TellingProps = { live: LiveOrder & { token: string; order: OrderView }; page: OrderProps };

/** Below the minimum by what goes, not by what is missing in a cart. */
function refusalText(error: AppError, locale: Locale, zone: string, now: Date): string {
  if (error.code !== 'below_minimum') return errorText(error, locale, zone, now);
  return fill(orderChangeMessages[locale].ask.short, { minimum: formatShortFen(error.minimum), missing: formatFen(error.missing) });
}

/** Tells the shop something about an order: one at a time, with words for what went wrong. Answers whether it arrived. */
export function useTelling({ live, page: { locale, zone } }: TellingProps) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const tell = async (send: () => Promise<Result<OrderView> | null>): Promise<boolean> => {
    setBusy(true);
    setTrouble(null);
    const answer = await send();
    setBusy(false);
    if (answer?.ok) {
      live.show(answer.value);
      return true;
    }
    setTrouble(answer ? refusalText(answer.error, locale, zone, live.now) : orderChangeMessages[locale].failed);
    live.refresh();
    return false;
  };
  return { busy, trouble, tell };
}
