'use client';
import { type InputHTMLAttributes, useId } from 'react';
import styles from './new-order.module.css';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> & {
  label: string;
  value: string;
  onType: (value: string) => void;
  /** What is wrong with it, in words; null: nothing. */
  fault?: string | null;
};

/** A line to type in, with what is wrong with it beside it. */
export function Field({ label, value, onType, fault = null, ...input }: Props) {
  const id = useId();
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input {...input} className={styles.input} value={value} onChange={(event) => onType(event.target.value)} autoComplete="off" aria-invalid={fault !== null} aria-describedby={fault === null ? undefined : id} />
      {fault !== null && (
        <b id={id} className={styles.fault}>
          {fault}
        </b>
      )}
    </label>
  );
}
