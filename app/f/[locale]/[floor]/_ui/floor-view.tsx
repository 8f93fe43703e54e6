import { LanguageLink } from '@/app/_ui/language-link';
import { LiftStrip } from '@/app/_ui/lift-strip';
import type { Locale, Shop } from '@/domain/menu/shop';
import type { MenuBuilding } from '@/domain/menu/whole-menu';
import { commonMessages } from '@/i18n/common';
import { fill } from '@/i18n/fill';
import { floorMessages } from '@/i18n/floor';
import { formatExceptions, formatHours } from '@/i18n/hours';
import { formatShortFen } from '@/i18n/money';
import { panelMessages } from '@/i18n/panel';
import { inLocale, shopLabel } from '@/i18n/text';
import { FloorPage } from './floor-page';
import type { ShopCardFacts } from './floor-props';

/** With what parts it from the minimum behind it; a new shop has no line yet. */
const ended = (tagline: string): string => tagline && `${tagline} · `;

const cardOf = (shop: Shop, locale: Locale): ShopCardFacts => ({
  slug: shop.slug,
  name: shopLabel(shop, locale),
  tagline: ended(inLocale(shop.tagline, locale)),
  picture: shop.picture,
  minimum:
    shop.minimumOrder === 0
      ? floorMessages[locale].noMinimum
      : fill(floorMessages[locale].minimum, { amount: formatShortFen(shop.minimumOrder) }),
  hours: [formatHours(shop.hours, locale), ...formatExceptions(shop.exceptions, locale).slice(0, 1)].join(' · '),
});

type Props = { floor: string; building: Pick<MenuBuilding, 'name' | 'timeZone' | 'floors'>; shops: readonly Shop[]; locale: Locale };

/** A floor's whole page: as the server keeps it, and as the phone makes it from what it keeps. */
export function FloorView({ floor, building, shops, locale }: Props) {
  const { brand, otherLanguage, offline, pricesAsOf, pricesTooOld, offlineYet, itemNames, soon, floor: floorName } = commonMessages[locale];
  const { goTo, open, label, title } = panelMessages[locale];
  const other = locale === 'zh' ? 'en' : 'zh';
  return (
    <>
      <LiftStrip
        led={floor}
        ledHref={`/f/${locale}`}
        ledLabel={fill(open, { floor })}
        action={<LanguageLink locale={other} label={otherLanguage} href={`/f/${other}/${floor}`} />}
      >
        <b>{brand}</b>
        <div className="strip-sub">
          {inLocale(building.name, locale)} · <h1>{fill(floorName, { floor })}</h1>
        </div>
      </LiftStrip>
      <FloorPage
        floor={floor}
        floors={building.floors.map((each) => each.label)}
        shops={shops.map((shop) => cardOf(shop, locale))}
        zone={building.timeZone}
        locale={locale}
        m={floorMessages[locale]}
        c={{ offline, pricesAsOf, pricesTooOld, offlineYet, itemNames, soon }}
        p={{ goTo, open, label, title }}
      />
    </>
  );
}
