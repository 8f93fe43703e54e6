import { LiftStrip } from '@/app/_ui/lift-strip';
import { commonMessages } from '@/i18n/common';
import { missingMessages } from '@/i18n/missing';
import { htmlLang } from '@/i18n/text';

/**
 * No such floor or shop, most often mistyped. Next sends this with every page below and tells it nothing of the address:
 * a few words in both languages, and the way to the lift panel.
 */
export default function NotFound() {
  return (
    <>
      <LiftStrip led="--">
        <b>{commonMessages.zh.brand}</b>
      </LiftStrip>
      <main className="panel-page">
        <h1 className="visually-hidden">404</h1>
        {(['zh', 'en'] as const).map((locale) => {
          const { title, text, pick } = missingMessages[locale];
          return (
            <section key={locale} lang={htmlLang[locale]}>
              <h2>{title}</h2>
              <p>{text}</p>
              <a className="go" href={`/f/${locale}`}>
                {pick}
              </a>
            </section>
          );
        })}
      </main>
    </>
  );
}
