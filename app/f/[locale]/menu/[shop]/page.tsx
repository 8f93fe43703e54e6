import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NotSetUp } from '@/app/_ui/not-set-up';
import { isLocale } from '@/domain/menu/shop';
import { inLocale, shopLabel } from '@/i18n/text';
import { findBuilding } from '@/server/building/load-building';
import { loadShop } from '@/server/menu/load-shops';
import { MenuView } from './_ui/menu-view';

// Rendered at the first request, kept in memory, rendered anew after a change (decision 0002).
export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; shop: string }> };

/** Null until somebody has set the building up. */
async function shopOf({ params }: Props) {
  const { locale, shop: slug } = await params;
  if (!isLocale(locale)) notFound();
  const [building, shop] = await Promise.all([findBuilding(), loadShop(slug)]);
  if (!building) return null;
  if (!shop) notFound();
  return { locale, shop, zone: building.timeZone };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await shopOf(props);
  return found ? { title: shopLabel(found.shop, found.locale), description: inLocale(found.shop.tagline, found.locale) } : {};
}

/** A shop's menu, one page per shop and language; the floor stands in the address only. */
export default async function Page(props: Props) {
  const found = await shopOf(props);
  return found ? <MenuView {...found} /> : <NotSetUp />;
}
