'use client';
import { useParams } from 'next/navigation';
import { LiftStrip } from '@/app/_ui/lift-strip';
import { troubleMessages } from '@/i18n/trouble';

/** Something broke that nobody expected: an out of service plate, and the way on. The message stays in the log. */
export default function CustomerError() {
  const { locale } = useParams<{ locale: string }>();
  const { title, text, tryAgain } = troubleMessages[locale === 'en' ? 'en' : 'zh'];
  return (
    <>
      <LiftStrip led="--">
        <h1>{title}</h1>
      </LiftStrip>
      <main className="panel-page">
        <p>{text}</p>
        <button type="button" className="go" onClick={() => location.reload()}>
          {tryAgain}
        </button>
      </main>
    </>
  );
}
