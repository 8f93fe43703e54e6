import { notFound } from 'next/navigation';
import { isLocale, locales } from '@/domain/menu/shop';
import { offlineMessages } from '@/i18n/offline';
import { OfflineShell } from './_ui/offline-shell';

// Made by the build, without a database: the worker keeps it from its first minute on. It knows no price and no floor.
export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => locales.map((locale) => ({ locale }));

type Props = { params: Promise<{ locale: string }> };

/** What the worker shows where neither network nor a kept page answers; the address says which page it stands for. */
export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <OfflineShell locale={locale} m={offlineMessages[locale]} />;
}
