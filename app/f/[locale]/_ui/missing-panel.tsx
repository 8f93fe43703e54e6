'use client';
import { useParams } from 'next/navigation';
import { LiftPanel } from '@/app/_ui/lift-panel';
import { LiftStrip } from '@/app/_ui/lift-strip';
import { missingMessages } from '@/i18n/missing';

/** The lift panel instead of the page that is not there, because most who come this way mistyped a floor. */
export default function MissingPanel({ floors }: { floors: readonly string[] }) {
  const locale = useParams<{ locale: string }>().locale === 'en' ? 'en' : 'zh';
  const t = missingMessages[locale];
  return (
    <>
      <LiftStrip led="--">
        <h1>{t.title}</h1>
      </LiftStrip>
      <main className="panel-page">
        <p>{t.text}</p>
        <nav aria-label={t.floors}>
          <LiftPanel floors={floors} current={null} base={`/f/${locale}`} goTo={t.goTo} />
        </nav>
      </main>
    </>
  );
}
