import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isLocale } from '@/domain/menu/shop';
import { ordersMessages } from '@/i18n/orders';
import { loadBuilding } from '@/server/building/load-building';
import { loadShops } from '@/server/menu/load-shops';
import OrdersView from './_ui/orders-view';

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
  const [{ timeZone }, shops] = await Promise.all([loadBuilding(), loadShops()]);
  return <OrdersView shops={shops} zone={timeZone} locale={locale} />;
}
