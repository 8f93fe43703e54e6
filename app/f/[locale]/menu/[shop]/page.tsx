import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isLocale } from '@/domain/menu/shop';
import { commonMessages } from '@/i18n/common';
import { menuMessages } from '@/i18n/menu';
import { inLocale, shopLabel } from '@/i18n/text';
import { loadBuilding } from '@/server/building/load-building';
import { loadShop } from '@/server/menu/load-shops';
import { MenuPage } from './_ui/menu-page';
import { packMenu } from './_ui/packed-menu';
import { ShopFacts } from './_ui/shop-facts';

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
  const { allShops, close, coming, floor, otherLanguageName, offline, offlineSince, offlineYet } = commonMessages[locale];
  return (
    <MenuPage
      slug={shop.slug}
      name={shopLabel(shop, locale)}
      revision={shop.revision}
      terms={{ minimumOrder: shop.minimumOrder, deliveryFee: shop.deliveryFee, smallOrderFee: shop.smallOrderFee }}
      categories={packMenu(shop, locale)}
      zone={timeZone}
      locale={locale}
      m={menuMessages[locale]}
      c={{ allShops, close, coming, floor, otherLanguageName, offline, offlineSince, offlineYet }}
    >
      <ShopFacts shop={shop} locale={locale} />
    </MenuPage>
  );
}
