import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LanguageLink } from '@/app/_ui/language-link';
import { LiftStrip } from '@/app/_ui/lift-strip';
import { findFloor } from '@/domain/building/floor';
import { isLocale, type Locale, otherLocale, type Shop } from '@/domain/menu/shop';
import { commonMessages } from '@/i18n/common';
import { fill } from '@/i18n/fill';
import { floorMessages } from '@/i18n/floor';
import { formatHours } from '@/i18n/hours';
import { formatShortFen } from '@/i18n/money';
import { panelMessages } from '@/i18n/panel';
import { inLocale, shopLabel } from '@/i18n/text';
import { loadBuilding } from '@/server/building/load-building';
import { loadShops } from '@/server/menu/load-shops';
import { FloorPage } from './_ui/floor-page';
import type { ShopCardFacts } from './_ui/floor-props';

// Rendered at the first request, kept in memory, rendered anew after a change (decision 0002).
export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; floor: string }> };

async function placeOf({ params }: Props) {
  const { locale, floor: label } = await params;
  const building = await loadBuilding();
  const floor = findFloor(building, label);
  if (!isLocale(locale) || !floor) notFound();
  return { locale, floor: floor.label, building };
}

const cardOf = (shop: Shop, locale: Locale): ShopCardFacts => ({
  slug: shop.slug,
  name: shopLabel(shop, locale),
  tagline: inLocale(shop.tagline, locale),
  picture: shop.picture,
  minimum:
    shop.minimumOrder === 0
      ? floorMessages[locale].noMinimum
      : fill(floorMessages[locale].minimum, { amount: formatShortFen(shop.minimumOrder) }),
  hours: formatHours(shop.hours, locale),
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, floor } = await placeOf(props);
  return { title: fill(commonMessages[locale].floor, { floor }) };
}

/** The landing page of a floor: what a scan of its placard opens. */
export default async function Page(props: Props) {
  const { locale, floor, building } = await placeOf(props);
  const shops = await loadShops();
  const { brand, otherLanguage, offline, offlineSince, offlineYet, itemNames, soon, floor: floorName } = commonMessages[locale];
  const { goTo, open, label, title } = panelMessages[locale];
  const other = otherLocale(locale);
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
        c={{ offline, offlineSince, offlineYet, itemNames, soon }}
        p={{ goTo, open, label, title }}
      />
    </>
  );
}
