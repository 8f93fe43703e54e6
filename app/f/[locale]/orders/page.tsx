import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NotSetUp } from '@/app/_ui/not-set-up';
import { isLocale } from '@/domain/menu/shop';
import { ordersMessages } from '@/i18n/orders';
import { findBuilding } from '@/server/building/load-building';
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
  const [building, shops] = await Promise.all([findBuilding(), loadShops()]);
  return building ? <OrdersView shops={shops} zone={building.timeZone} locale={locale} /> : <NotSetUp />;
}
