'use client';
import { useState } from 'react';
import type { DemoOwner } from '@/domain/building/demo-owner';
import { setUpDemoAction } from '../../_actions/set-up-demo';
import { problemText } from './problem-text';
import type { SetupProps } from './setup-props';
import { SetupFrame } from './setup-frame';
import styles from './setup.module.css';

type Props = SetupProps & { token: string; onDemo: (owner: DemoOwner) => void; onOwn: () => void };

/** Two lift doors: the own building, and the demo. */
export function Doors({ token, text, locale, onDemo, onOwn }: Props) {
  const t = text.doors;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const tryDemo = async () => {
    setBusy(true);
    setProblem('');
    const seeded = await setUpDemoAction({ token }).catch(() => null);
    if (seeded?.ok) return onDemo(seeded.value);
    setBusy(false);
    setProblem(seeded === null ? text.unreachable : problemText(seeded.error, locale));
  };
  return (
    <SetupFrame text={text} locale={locale} led="▲▼">
      <p className={styles.lead}>{t.lead}</p>
      <div className={styles.doors}>
        <section className={styles.door} aria-labelledby="own-door">
          <h2 id="own-door">{t.own.title}</h2>
          <p>{t.own.text}</p>
          <button type="button" className="go" disabled={busy} onClick={onOwn}>
            {t.own.go}
          </button>
        </section>
        <section className={styles.door} aria-labelledby="demo-door">
          <h2 id="demo-door">{t.demo.title}</h2>
          <p>{t.demo.text}</p>
          <button type="button" className="go plain" disabled={busy} onClick={() => void tryDemo()}>
            {busy ? t.busy : t.demo.go}
          </button>
        </section>
      </div>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <p className={styles.note}>{t.apart}</p>
    </SetupFrame>
  );
}
