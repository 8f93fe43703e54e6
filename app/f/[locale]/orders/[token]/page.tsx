import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NotSetUp } from '@/app/_ui/not-set-up';
import { isLocale } from '@/domain/menu/shop';
import { orderMessages } from '@/i18n/order';
import { findBuilding } from '@/server/building/load-building';
import OneOrderView from './_ui/one-order-view';

// One shell for all orders: next.config.js rewrites every token to the same page, so that no token is ever kept.
export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  // The address is a secret: whoever has it may follow and cancel the order.
  return { title: orderMessages[isLocale(locale) ? locale : 'zh'].title, robots: { index: false }, referrer: 'same-origin' };
}

/** One order, live; its data comes after the page is alive, with `no-store`. */
export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const building = await findBuilding();
  return building ? <OneOrderView building={building} locale={locale} /> : <NotSetUp />;
}
