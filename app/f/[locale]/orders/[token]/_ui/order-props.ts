import type { Locale } from '@/domain/menu/shop';
import type { CommonMessages } from '@/i18n/common';
import type { OrderMessages } from '@/i18n/order';

/** Everything that the kept shell of an order's page knows: the tower and the words, no order. */
export type OrderProps = {
  /** Labels of the tower, from below. */
  floors: readonly string[];
  /** Names of the lift banks by id, in the page's language. */
  banks: Readonly<Record<string, string>>;
  /** The building's time zone. */
  zone: string;
  locale: Locale;
  m: OrderMessages;
  c: Pick<CommonMessages, 'offline' | 'offlineSince' | 'offlineYet'>;
};
