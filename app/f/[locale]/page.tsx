import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NotSetUp } from '@/app/_ui/not-set-up';
import { isLocale } from '@/domain/menu/shop';
import { panelMessages } from '@/i18n/panel';
import { findBuilding } from '@/server/building/load-building';
import { PanelView } from './_ui/panel-view';

// Rendered at the first request, kept in memory, rendered anew after a change (decision 0002).
export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string }> };

async function localeOf({ params }: Props) {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: panelMessages[await localeOf(props)].title };
}

/** The lift panel: pick a floor without leaving the app. */
export default async function Page(props: Props) {
  const [building, locale] = await Promise.all([findBuilding(), localeOf(props)]);
  return building ? <PanelView building={building} locale={locale} /> : <NotSetUp />;
}
