import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NotSetUp } from '@/app/_ui/not-set-up';
import { findFloor } from '@/domain/building/floor';
import { isLocale } from '@/domain/menu/shop';
import { checkoutMessages } from '@/i18n/checkout';
import { findBuilding } from '@/server/building/load-building';
import CheckoutView from './_ui/checkout-view';

// Rendered at the first request, kept in memory, rendered anew after a change (decision 0002).
export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; floor: string }> };

/** Null until somebody has set the building up. */
async function placeOf({ params }: Props) {
  const { locale, floor: label } = await params;
  if (!isLocale(locale)) notFound();
  const building = await findBuilding();
  if (!building) return null;
  const floor = findFloor(building, label);
  if (!floor) notFound();
  return { locale, floor, building };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const place = await placeOf(props);
  return place ? { title: checkoutMessages[place.locale].title, robots: { index: false } } : {};
}

/** The checkout of a floor: a kept shell; cart, prices and person are on the phone. */
export default async function Page(props: Props) {
  const place = await placeOf(props);
  if (!place) return <NotSetUp />;
  const { locale, floor, building } = place;
  return <CheckoutView floor={floor} building={building} locale={locale} />;
}
