import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LiftStrip } from '@/app/_ui/lift-strip';
import { isLocale } from '@/domain/menu/shop';
import { orderMessages } from '@/i18n/order';
import { ordersMessages } from '@/i18n/orders';
import { shopLabel } from '@/i18n/text';
import { loadBuilding } from '@/server/building/load-building';
import { loadShops } from '@/server/menu/load-shops';
import { OrdersPage } from './_ui/orders-page';

// Rendered at the first request, kept in memory, rendered anew after a change (decision 0002).
export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: ordersMessages[isLocale(locale) ? locale : 'zh'].title, robots: { index: false } };
}

/** The orders of this phone, and what it keeps about its person; the kept shell knows neither. */
export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const m = ordersMessages[locale];
  const [{ timeZone }, shops] = await Promise.all([loadBuilding(), loadShops()]);
  return (
    <>
      <LiftStrip
        led="#"
        action={
          <a className="ghost" href={`/f/${locale}`}>
            {m.toFloors}
          </a>
        }
      >
        <h1>{m.title}</h1>
        <small>{m.sub}</small>
      </LiftStrip>
      <OrdersPage
        shops={Object.fromEntries(shops.map((shop) => [shop.slug, { name: shopLabel(shop, locale), picture: shop.picture }]))}
        zone={timeZone}
        locale={locale}
        m={m}
        o={orderMessages[locale]}
      />
    </>
  );
}
