import { LiftStrip } from './lift-strip';
import { locales } from '@/domain/menu/shop';
import { commonMessages } from '@/i18n/common';
import { setUpMessages } from '@/i18n/set-up';
import { htmlLang } from '@/i18n/text';

/**
 * Before the building is set up: one quiet page under every address of the customer's app, in both languages. It is dropped with all kept pages
 * by the set-up itself.
 */
export function NotSetUp() {
  return (
    <>
      <LiftStrip led="--">
        <b>{commonMessages.zh.brand}</b>
      </LiftStrip>
      <main className="panel-page">
        <h1 className="visually-hidden">{commonMessages.zh.brand}</h1>
        {locales.map((locale) => (
          <p key={locale} className="window" lang={htmlLang[locale]}>
            <b>{setUpMessages[locale].notYet.title}</b>
            {setUpMessages[locale].notYet.text}
          </p>
        ))}
      </main>
    </>
  );
}
