import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LanguageLink } from '@/app/_ui/language-link';
import { LiftPanel } from '@/app/_ui/lift-panel';
import { LiftStrip } from '@/app/_ui/lift-strip';
import { isLocale, otherLocale } from '@/domain/menu/shop';
import { commonMessages } from '@/i18n/common';
import { panelMessages } from '@/i18n/panel';
import { inLocale } from '@/i18n/text';
import { loadBuilding } from '@/server/building/load-building';

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
  const locale = await localeOf(props);
  const building = await loadBuilding();
  const { brand, otherLanguage } = commonMessages[locale];
  const p = panelMessages[locale];
  const other = otherLocale(locale);
  return (
    <>
      <LiftStrip led="▲▼" action={<LanguageLink locale={other} label={otherLanguage} href={`/f/${other}`} />}>
        <b>{brand}</b>
        <small>{inLocale(building.name, locale)}</small>
      </LiftStrip>
      <main className="panel-page">
        <h1>{p.title}</h1>
        <p>{p.hint}</p>
        <nav aria-label={p.label}>
          <LiftPanel floors={building.floors.map(({ label }) => label)} current={null} base={`/f/${locale}`} goTo={p.goTo} />
        </nav>
        <p>
          <a href={`/f/${locale}/orders`}>{p.orders}</a>
        </p>
      </main>
    </>
  );
}
