import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NotSetUp } from '@/app/_ui/not-set-up';
import { groupId } from '@/app/_lib/schemas/group-buys';
import { findFloor } from '@/domain/building/floor';
import { sharedPath, sharePicture, sharePictureSide } from '@/domain/links/shared-link';
import { isLocale } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { groupMessages, needsText } from '@/i18n/groups';
import { formatFen } from '@/i18n/money';
import { htmlLang, inLocale } from '@/i18n/text';
import { findBuilding } from '@/server/building/load-building';
import { env } from '@/server/env';
import { readGroup } from '@/server/group-buys/read-groups';
import { factsOf, timeOf } from '../_ui/group-facts';
import { GroupView } from './_ui/group-view';

// Rendered at the first request, kept in memory (decision 0002): what it says of a group never changes.
export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; floor: string; group: string }> };

/** Null until somebody has set the building up. */
async function placeOf({ params }: Props) {
  const { locale, floor: label, group: id } = await params;
  if (!isLocale(locale) || !groupId.safeParse(id).success) notFound();
  const building = await findBuilding();
  if (!building) return null;
  const floor = findFloor(building, label);
  const found = await readGroup({ group: id });
  if (!floor || !found.ok) notFound();
  return { locale, floor, group: factsOf(found.value), isDemo: building.isDemo, zone: building.timeZone };
}

/** What a chat shows of the page's address: the good, its price, what it takes and until when, with its picture. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const place = await placeOf(props);
  if (!place) return {};
  const { locale, floor, group, zone } = place;
  const m = groupMessages[locale];
  const words = { m, zone, locale };
  const title = `${inLocale(group.name, locale)} ${formatFen(group.price)} · ${m.title}`;
  const description = fill(m.description, { needs: needsText(group, m), until: fill(m.until, { time: timeOf(group.deadline, words) }) });
  const origin = env().PUBLIC_URL;
  const target = { kind: 'group', targetId: group.id } as const;
  const url = `${origin}${sharedPath({ locale, floor: floor.label, thing: { ...target, shop: group.shop } })}`;
  const image = `${origin}${sharePicture(target)}`;
  return {
    title,
    description,
    robots: { index: false },
    openGraph: { type: 'website', url, title, description, locale: htmlLang[locale].replace('-', '_'), images: [{ url: image, type: 'image/png', width: sharePictureSide, height: sharePictureSide, alt: inLocale(group.name, locale) }] },
  };
}

/** One group-buy, on one of the building's floors. */
export default async function Page(props: Props) {
  const place = await placeOf(props);
  return place ? <GroupView {...place} /> : <NotSetUp />;
}
