'use client';
import type { DemoOwner } from '@/domain/building/demo-owner';
import { placardPath } from '@/domain/building/placard';
import { fill } from '@/i18n/fill';
import type { SetupProps } from './setup-props';
import { SetupFrame } from './setup-frame';
import styles from './setup.module.css';

/** The demo stands: its owner is signed in here, and is told once how to sign in elsewhere. */
export function DemoReady({ owner, text, locale }: SetupProps & { owner: DemoOwner }) {
  const t = text.demo;
  return (
    <SetupFrame text={text} locale={locale} led="✓" title={t.title}>
      <p className={styles.lead}>{t.text}</p>
      <dl className={styles.signIn}>
        <dt>{t.name}</dt>
        <dd>{owner.name}</dd>
        <dt>{t.passcode}</dt>
        <dd>{owner.passcode}</dd>
      </dl>
      <a className="go" href="/desk/board">
        {t.board}
      </a>
      <a className="go plain" href={placardPath(owner.placard)}>
        {fill(t.customer, { floor: owner.placard.floor })}
      </a>
    </SetupFrame>
  );
}
