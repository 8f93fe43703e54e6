import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LiftStrip } from '@/app/_ui/lift-strip';
import { findFloor } from '@/domain/building/floor';
import { isLocale } from '@/domain/menu/shop';
import { checkoutMessages } from '@/i18n/checkout';
import { commonMessages } from '@/i18n/common';
import { fill } from '@/i18n/fill';
import { inLocale } from '@/i18n/text';
import { loadBuilding } from '@/server/building/load-building';
import { CheckoutPage } from './_ui/checkout-page';

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
  return { locale, floor, building };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: checkoutMessages[(await placeOf(props)).locale].title, robots: { index: false } };
}

/** The checkout of a floor: a kept shell; cart, prices and person are on the phone. */
export default async function Page(props: Props) {
  const { locale, floor, building } = await placeOf(props);
  const m = checkoutMessages[locale];
  const { offline, offlineSince, offlineYet, allShops, floor: floorName } = commonMessages[locale];
  const home = `/f/${locale}/${floor.label}`;
  return (
    <>
      <LiftStrip
        led={floor.label}
        ledHref={home}
        ledLabel={fill(floorName, { floor: floor.label })}
        action={
          <a className="ghost" href={home}>
            {allShops}
          </a>
        }
      >
        <h1>{m.title}</h1>
        <small>{inLocale(building.name, locale)}</small>
      </LiftStrip>
      <CheckoutPage
        floor={floor}
        isDemo={building.isDemo}
        zone={building.timeZone}
        locale={locale}
        m={m}
        c={{ offline, offlineSince, offlineYet }}
      />
    </>
  );
}
