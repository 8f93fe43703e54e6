import type { AgeMessages } from '@/app/_ui/price-age';
import type { Locale } from '@/domain/menu/shop';
import type { CommonMessages } from '@/i18n/common';
import type { FloorMessages } from '@/i18n/floor';
import type { PanelMessages } from '@/i18n/panel';

/** A shop as the kept floor page knows it; finished texts. */
export type ShopCardFacts = { slug: string; name: string; tagline: string; picture: string; minimum: string; hours: string };

/** Everything a kept floor page knows: one floor, one language, no person. */
export type FloorProps = {
  floor: string;
  /** Labels of the tower, from below. */
  floors: readonly string[];
  shops: readonly ShopCardFacts[];
  /** The building's time zone. */
  zone: string;
  locale: Locale;
  m: FloorMessages;
  c: AgeMessages & Pick<CommonMessages, 'itemNames' | 'soon'>;
  p: Pick<PanelMessages, 'goTo' | 'open' | 'label' | 'title'>;
};
