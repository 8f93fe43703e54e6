import { CarryCode } from '@/app/_ui/carry-code';
import { LanguageLink } from '@/app/_ui/language-link';
import { LiftPanel } from '@/app/_ui/lift-panel';
import { LiftStrip } from '@/app/_ui/lift-strip';
import type { Locale } from '@/domain/menu/shop';
import type { MenuBuilding } from '@/domain/menu/whole-menu';
import { commonMessages } from '@/i18n/common';
import { panelMessages } from '@/i18n/panel';
import { inLocale } from '@/i18n/text';

type Props = { building: Pick<MenuBuilding, 'name' | 'floors'>; locale: Locale };

/** The lift panel's page: as the server keeps it, and as the phone makes it from what it keeps. */
export function PanelView({ building, locale }: Props) {
  const { brand, otherLanguage } = commonMessages[locale];
  const p = panelMessages[locale];
  const other = locale === 'zh' ? 'en' : 'zh';
  return (
    <>
      <LiftStrip led="▲▼" action={<LanguageLink locale={other} label={otherLanguage} href={`/f/${other}`} />}>
        <b>{brand}</b>
        <small>{inLocale(building.name, locale)}</small>
      </LiftStrip>
      <CarryCode />
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
