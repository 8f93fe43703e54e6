import type { AgeMessages } from '@/app/_ui/price-age';
import type { Floor } from '@/domain/building/floor';
import type { Locale } from '@/domain/menu/shop';
import type { CheckoutMessages } from '@/i18n/checkout';

/** Everything a kept checkout page knows: one floor, one language, no person, no price. */
export type CheckoutProps = {
  floor: Floor;
  isDemo: boolean;
  /** The building's time zone. */
  zone: string;
  locale: Locale;
  m: CheckoutMessages;
  c: AgeMessages;
};
