'use client';
import { useId } from 'react';
import type { MenuFault } from '@/domain/menu/item-faults';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import styles from './editor.module.css';

type Props = {
  label: string;
  value: string;
  fault: MenuFault | undefined;
  text: MenuEditorMessages;
  onChange: (value: string) => void;
  note?: string;
  lang?: 'en';
  /** Which keys a phone shows. */
  keys?: 'decimal' | 'numeric';
  /** Several lines. */
  tall?: boolean;
  /** Where the focus goes when its dialog opens. */
  first?: boolean;
};

/** A labelled field; what is wrong with it is said below it and read out with it. */
export function Field({ label, value, fault, text, onChange, note, lang, keys, tall = false, first = false }: Props) {
  const id = useId();
  const shared = {
    id,
    value,
    lang,
    'aria-invalid': fault !== undefined,
    'aria-describedby': `${id}-note`,
    'data-first': first ? true : undefined,
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {tall ? <textarea rows={2} {...shared} /> : <input type="text" inputMode={keys} {...shared} />}
      <span id={`${id}-note`} className={fault === undefined ? styles.note : styles.fault}>
        {fault === undefined ? note : text.faults[fault]}
      </span>
    </div>
  );
}
