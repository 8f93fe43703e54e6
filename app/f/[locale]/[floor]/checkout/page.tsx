import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findFloor } from '@/domain/building/floor';
import { isLocale } from '@/domain/menu/shop';
import { checkoutMessages } from '@/i18n/checkout';
import { loadBuilding } from '@/server/building/load-building';
import CheckoutView from './_ui/checkout-view';

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
  return <CheckoutView floor={floor} building={building} locale={locale} />;
}
