'use client';
import { useParams } from 'next/navigation';
import { LiftPanel } from '@/app/_ui/lift-panel';
import { LiftStrip } from '@/app/_ui/lift-strip';
import { troubleMessages } from '@/i18n/trouble';

/** The lift panel instead of the page that is not there, because most who come this way mistyped a floor. */
export function MissingPage({ floors }: { floors: readonly string[] }) {
  const locale = useParams<{ locale: string }>().locale === 'en' ? 'en' : 'zh';
  const t = troubleMessages[locale];
  return (
    <>
      <LiftStrip led="--">
        <h1>{t.missingTitle}</h1>
      </LiftStrip>
      <main className="panel-page">
        <p>{t.missingText}</p>
        <nav aria-label={t.floors}>
          <LiftPanel floors={floors} current={null} base={`/f/${locale}`} goTo={t.goTo} />
        </nav>
      </main>
    </>
  );
}
