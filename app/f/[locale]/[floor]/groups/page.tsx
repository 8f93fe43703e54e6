import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NotSetUp } from '@/app/_ui/not-set-up';
import { findFloor } from '@/domain/building/floor';
import { isLocale } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { groupMessages } from '@/i18n/groups';
import { findBuilding } from '@/server/building/load-building';
import GroupsView from './_ui/groups-view';

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
  return { locale, floor: floor.label, zone: building.timeZone };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const place = await placeOf(props);
  return place ? { title: fill(groupMessages[place.locale].titleAt, { floor: place.floor }) } : {};
}

/** The group-buys of a floor: a kept shell; which are open, and how far, comes after it. */
export default async function Page(props: Props) {
  const place = await placeOf(props);
  return place ? <GroupsView {...place} /> : <NotSetUp />;
}
