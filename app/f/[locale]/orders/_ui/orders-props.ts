import type { Locale } from '@/domain/menu/shop';
import type { OrderMessages } from '@/i18n/order';
import type { OrdersMessages } from '@/i18n/orders';

/** Everything that the kept page of "my orders" knows: the shops' names and the words, no person. */
export type OrdersProps = {
  /** Names and pictures of the shops by slug. */
  shops: Readonly<Record<string, { name: string; picture: string }>>;
  zone: string;
  locale: Locale;
  m: OrdersMessages;
  /** The words of an order's state. */
  o: OrderMessages;
};
