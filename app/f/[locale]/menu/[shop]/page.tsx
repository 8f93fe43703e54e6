import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isLocale } from '@/domain/menu/shop';
import { inLocale, shopLabel } from '@/i18n/text';
import { loadBuilding } from '@/server/building/load-building';
import { loadShop } from '@/server/menu/load-shops';
import { MenuView } from './_ui/menu-view';

// Rendered at the first request, kept in memory, rendered anew after a change (decision 0002).
export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; shop: string }> };

async function shopOf({ params }: Props) {
  const { locale, shop: slug } = await params;
  const shop = await loadShop(slug);
  if (!isLocale(locale) || !shop) notFound();
  return { locale, shop };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, shop } = await shopOf(props);
  return { title: shopLabel(shop, locale), description: inLocale(shop.tagline, locale) };
}

/** A shop's menu, one page per shop and language; the floor stands in the address only. */
export default async function Page(props: Props) {
  const { locale, shop } = await shopOf(props);
  const { timeZone } = await loadBuilding();
  return <MenuView shop={shop} zone={timeZone} locale={locale} />;
}
