import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findFloor } from '@/domain/building/floor';
import { isLocale } from '@/domain/menu/shop';
import { commonMessages } from '@/i18n/common';
import { fill } from '@/i18n/fill';
import { loadBuilding } from '@/server/building/load-building';
import { loadShops } from '@/server/menu/load-shops';
import { FloorView } from './_ui/floor-view';

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

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, floor } = await placeOf(props);
  return { title: fill(commonMessages[locale].floor, { floor }) };
}

/** The landing page of a floor: what a scan of its placard opens. */
export default async function Page(props: Props) {
  const { locale, floor, building } = await placeOf(props);
  return <FloorView floor={floor} building={building} shops={await loadShops()} locale={locale} />;
}
