'use client';
import { useId } from 'react';
import styles from './typed-grid.module.css';

type Props = {
  /** By which arrows find the cell above and below. */
  column: string;
  label: string;
  value: string;
  /** It holds what is not saved yet. */
  isTyped: boolean;
  /** What is wrong with it, in words. */
  fault: string | null;
  onChange: (value: string) => void;
  keys?: 'text' | 'decimal' | 'numeric';
  lang?: 'en';
  placeholder?: string | undefined;
  /** Stands behind the number. */
  unit?: string | null;
};

/** One cell; what is wrong with it stands below it and is read out with it. */
export function TypedCell({ column, label, value, isTyped, fault, onChange, keys = 'text', lang, placeholder, unit = null }: Props) {
  const id = useId();
  return (
    <>
      <span className={styles.holder}>
        <input
          className={`${styles.cell} ${isTyped ? styles.typed : ''}`}
          data-column={column}
          aria-label={label}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : id}
          type="text"
          inputMode={keys}
          lang={lang}
          autoComplete="off"
          placeholder={placeholder}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
        {unit !== null && <span aria-hidden="true">{unit}</span>}
      </span>
      {fault !== null && (
        <span id={id} className={styles.fault}>
          {fault}
        </span>
      )}
    </>
  );
}
