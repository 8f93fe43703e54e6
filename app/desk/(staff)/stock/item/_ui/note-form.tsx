'use client';
import { type ReactNode, useId } from 'react';
import type { MenuFault } from '@/domain/menu/item-faults';
import type { StockMessages } from '@/i18n/stock';
import styles from './item.module.css';
import type { Part } from './part';
import type { useNoting } from './use-noting';

type Props = { title: string; save: string; state: Omit<ReturnType<typeof useNoting>, 'note'>; text: StockMessages; onSave: () => Promise<void>; children: ReactNode };

/** One thing to note: its fields, the button, and what came of it. */
export function NoteForm({ title, save, state: { busy, done, fault }, text, onSave, children }: Props) {
  return (
    <form className={styles.form} aria-label={title} onSubmit={(event) => (event.preventDefault(), void onSave())}>
      <h2>{title}</h2>
      {children}
      <button type="submit" className="go steel" disabled={busy}>
        {busy ? text.item.saving : save}
      </button>
      <p role="status" className={fault === null ? styles.said : styles.fault}>
        {fault ?? (done ? text.item.saved : '')}
      </p>
    </form>
  );
}

type FieldProps = { label: string; value: string; wrong: MenuFault | null; faults: Part['faults']; onChange: (value: string) => void; onLeave?: () => void; note?: string | undefined; keys?: 'decimal' | 'numeric' | 'text' };

/** A figure to type; what is wrong with it is said below it and read out with it. */
export function FigureField({ label, value, wrong, faults, onChange, onLeave, note, keys = 'numeric' }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" inputMode={keys} autoComplete="off" maxLength={16} value={value} aria-invalid={wrong !== null} aria-describedby={`${id}-note`} onChange={({ target }) => onChange(target.value)} onBlur={onLeave} />
      <span id={`${id}-note`} className={wrong === null ? styles.note : styles.fault}>
        {wrong === null ? note : faults[wrong]}
      </span>
    </div>
  );
}
