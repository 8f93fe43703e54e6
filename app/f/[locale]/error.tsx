'use client';
import { useParams } from 'next/navigation';
import { brokenMessages } from '@/i18n/broken';

/** Something broke that nobody expected: an out of service plate, and the way on. The message stays in the log. */
export default function CustomerError() {
  const { locale } = useParams<{ locale: string }>();
  const { title, text, tryAgain } = brokenMessages[locale === 'en' ? 'en' : 'zh'];
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
        <p className="window">{text}</p>
        <button type="button" className="go" onClick={() => location.reload()}>
          {tryAgain}
        </button>
      </main>
    </>
  );
}
