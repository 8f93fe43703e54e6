'use client';
import { useBrowserValue } from '@/app/_ui/use-browser-value';
import { brokenMessages } from '@/i18n/broken';
import { brokenPageMessages } from '@/i18n/broken-page';

/** Something broke that nobody expected: an out of service plate, and the way on. The message stays in the log. */
export default function CustomerError() {
  const locale = useBrowserValue(() => document.documentElement.lang, 'zh') === 'en' ? 'en' : 'zh';
  const { title, tryAgain } = brokenMessages[locale];
  return (
    <>
      <header className="strip">
        <div className="strip-in">
          <span className="led" aria-hidden="true">
            --
          </span>
          <h1 className="strip-who">{title}</h1>
        </div>
      </header>
      <main className="panel-page">
        <p className="window">{brokenPageMessages[locale]}</p>
        <button type="button" className="go" onClick={() => location.reload()}>
          {tryAgain}
        </button>
      </main>
    </>
  );
}
