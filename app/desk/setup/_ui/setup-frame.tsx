'use client';
import type { ReactNode } from 'react';
import { LanguageButton } from './language-button';
import styles from './setup.module.css';
import type { SetupProps } from './setup-props';

type Props = SetupProps & { led: string; title?: string; children: ReactNode };

/** The frame of every screen of the set-up: the lift's strip over one column. */
export function SetupFrame({ text, locale, led, title = text.title, children }: Props) {
  return (
    <div className={styles.page}>
      <header className="strip">
        <div className="strip-in">
          <span className="led" aria-hidden="true">
            {led}
          </span>
          <h1 className="strip-who">{title}</h1>
          <LanguageButton locale={locale} />
        </div>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
