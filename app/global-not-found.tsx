import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import '@/app/_ui/base.css';
import { LiftPanel } from '@/app/_ui/lift-panel';
import { LiftStrip } from '@/app/_ui/lift-strip';
import { NotSetUp } from '@/app/_ui/not-set-up';
import { commonMessages } from '@/i18n/common';
import { htmlLang, inLocale } from '@/i18n/text';
import { missingMessages } from '@/i18n/missing';
import { findBuilding } from '@/server/building/load-building';
import { incomingFrom } from './_lib/incoming';
import { localeOf } from './_lib/locale';

export const metadata: Metadata = { title: `404 · ${commonMessages.zh.brand}` };
export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover', themeColor: '#33383f' };

/** Whatever is no page here: the lift panel, because most who come this way mistyped a floor. */
export default async function GlobalNotFound() {
  const locale = localeOf(incomingFrom(await headers()));
  const building = await findBuilding();
  const c = commonMessages[locale];
  const t = missingMessages[locale];
  if (!building) {
    return (
      <html lang={htmlLang[locale]}>
        <body>
          <NotSetUp />
        </body>
      </html>
    );
  }
  return (
    <html lang={htmlLang[locale]}>
      <body>
        <LiftStrip led="--">
          <b>{c.brand}</b>
          <small>{inLocale(building.name, locale)}</small>
        </LiftStrip>
        <main className="panel-page">
          <h1>{t.title}</h1>
          <p>{t.text}</p>
          <nav aria-label={t.floors}>
            <LiftPanel floors={building.floors.map(({ label }) => label)} current={null} base={`/f/${locale}`} goTo={t.goTo} />
          </nav>
        </main>
      </body>
    </html>
  );
}
