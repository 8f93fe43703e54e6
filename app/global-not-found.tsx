import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import '@/app/_ui/base.css';
import { LiftPanel } from '@/app/_ui/lift-panel';
import { LiftStrip } from '@/app/_ui/lift-strip';
import { commonMessages } from '@/i18n/common';
import { panelMessages } from '@/i18n/panel';
import { htmlLang, inLocale } from '@/i18n/text';
import { loadBuilding } from '@/server/building/load-building';
import { incomingFrom } from './_lib/incoming';
import { localeOf } from './_lib/locale';

export const metadata: Metadata = { title: `404 · ${commonMessages.zh.brand}` };
export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover', themeColor: '#33383f' };

/** Whatever is no page here: the lift panel, because most who come this way mistyped a floor. */
export default async function GlobalNotFound() {
  const locale = localeOf(incomingFrom(await headers()));
  const building = await loadBuilding();
  const c = commonMessages[locale];
  const p = panelMessages[locale];
  return (
    <html lang={htmlLang[locale]}>
      <body>
        <LiftStrip led="--">
          <b>{c.brand}</b>
          <small>{inLocale({ zh: building.nameZh, en: building.nameEn }, locale)}</small>
        </LiftStrip>
        <main className="panel-page">
          <h1>{c.missingTitle}</h1>
          <p>{c.missingText}</p>
          <nav aria-label={p.label}>
            <LiftPanel floors={building.floors.map(({ label }) => label)} current={null} base={`/f/${locale}`} m={p} />
          </nav>
        </main>
      </body>
    </html>
  );
}
