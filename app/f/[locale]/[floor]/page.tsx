import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NotSetUp } from '@/app/_ui/not-set-up';
import { findFloor } from '@/domain/building/floor';
import { isLocale } from '@/domain/menu/shop';
import { commonMessages } from '@/i18n/common';
import { fill } from '@/i18n/fill';
import { findBuilding } from '@/server/building/load-building';
import { loadShops } from '@/server/menu/load-shops';
import { FloorView } from './_ui/floor-view';

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
  return { locale, floor: floor.label, building };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const place = await placeOf(props);
  return place ? { title: fill(commonMessages[place.locale].floor, { floor: place.floor }) } : {};
}

/** The landing page of a floor: what a scan of its placard opens. */
export default async function Page(props: Props) {
  const place = await placeOf(props);
  if (!place) return <NotSetUp />;
  const { locale, floor, building } = place;
  return <FloorView floor={floor} building={building} shops={await loadShops()} locale={locale} />;
}
