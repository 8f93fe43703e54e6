import type { Metadata } from 'next';
import { LiftStrip } from '@/app/_ui/lift-strip';
import { locales } from '@/domain/menu/shop';
import { commonMessages } from '@/i18n/common';
import { panelMessages } from '@/i18n/panel';
import { htmlLang } from '@/i18n/text';

export const metadata: Metadata = { title: commonMessages.zh.brand, description: panelMessages.zh.tower };

/** Before anything is known: choose a language, then a floor; or open the desk. */
export default function Page() {
  return (
    <>
      <LiftStrip led="▲▼">
        <h1>{commonMessages.zh.brand}</h1>
      </LiftStrip>
      <main className="panel-page">
        {locales.map((locale) => (
          <section key={locale} lang={htmlLang[locale]}>
            <h2>{panelMessages[locale].tower}</h2>
            <p>{panelMessages[locale].scan}</p>
            <a className="go steel" href={`/f/${locale}`}>
              {panelMessages[locale].choose}
            </a>
          </section>
        ))}
        <p>
          <a href="/desk">{`${panelMessages.zh.desk} · ${panelMessages.en.desk}`}</a>
        </p>
      </main>
    </>
  );
}
