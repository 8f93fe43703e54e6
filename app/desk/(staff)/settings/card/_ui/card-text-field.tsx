'use client';
import { useId } from 'react';
import styles from './card.module.css';

export type FieldProps = {
  label: string;
  hint?: string | undefined;
  lang?: 'en';
  kind?: 'tel';
  value: string;
  limit: number;
  /** What is wrong with it, in words. */
  wrong: string | null;
  onType: (value: string) => void;
};

/** One line of a card, with what belongs into it and what is wrong with what stands there. */
export function CardTextField({ label, hint, lang, kind, value, limit, wrong, onType }: FieldProps) {
  const about = useId();
  return (
    <div className={styles.field}>
      <label>
        {label}
        <input
          type={kind ?? 'text'}
          lang={lang}
          autoComplete="off"
          maxLength={limit}
          value={value}
          aria-invalid={wrong !== null}
          aria-describedby={hint !== undefined || wrong !== null ? about : undefined}
          onChange={(event) => onType(event.target.value)}
        />
      </label>
      <p id={about} className={wrong === null ? styles.soft : styles.fault}>
        {wrong ?? hint}
      </p>
    </div>
  );
}
