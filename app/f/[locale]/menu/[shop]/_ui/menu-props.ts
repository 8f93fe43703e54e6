import type { Locale, ShopTerms } from '@/domain/menu/shop';
import type { AgeMessages } from '@/app/_ui/price-age';
import type { CommonMessages } from '@/i18n/common';
import type { MenuMessages } from '@/i18n/menu';
import type { PackedCategory } from './packed-menu';

/** Everything a kept menu page knows: one shop, one language, no floor and no person. */
export type MenuProps = {
  slug: string;
  name: string;
  revision: number;
  terms: Pick<ShopTerms, 'minimumOrder' | 'deliveryFee' | 'smallOrderFee' | 'promotions'>;
  categories: readonly PackedCategory[];
  /** The building's time zone. */
  zone: string;
  locale: Locale;
  m: MenuMessages;
  c: AgeMessages & Pick<CommonMessages, 'allShops' | 'close' | 'coming' | 'floor' | 'otherLanguageName'>;
};
