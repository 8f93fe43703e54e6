'use client';
import type { InputHTMLAttributes, KeyboardEvent } from 'react';
import s from './text-field.module.css';

type Props = InputHTMLAttributes<HTMLInputElement> & {
  id: string;
  label: string;
  /** What is wrong with it, in words; `FieldFault` says it below. */
  fault?: string | undefined;
  /** The id of what explains the field while nothing is wrong. */
  hint?: string;
  /** The field that Enter goes on to; without one it puts the keyboard away. */
  next?: string;
  /** What Enter does besides. */
  onDone?: () => void;
};

const faultOf = (field: string) => `${field}-fault`;

/** Enter goes on to the next field; in the last one it puts the keyboard away. While hanzi are composed it is theirs. */
function onEnter(event: KeyboardEvent<HTMLInputElement>, { next, onDone }: Pick<Props, 'next' | 'onDone'>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  onDone?.();
  const field = next === undefined ? null : document.getElementById(next);
  if (field) field.focus();
  else event.currentTarget.blur();
}

/** A line of text with its label on the same line. */
export function TextField({ label, fault, hint, next, onDone, ...input }: Props) {
  return (
    <label className={s.field}>
      <span>{label}</span>
      <input
        enterKeyHint={next === undefined ? 'done' : 'next'}
        {...input}
        onKeyDown={(event) => onEnter(event, { next, onDone })}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? hint : faultOf(input.id)}
      />
    </label>
  );
}

/** What is wrong with the field of that id. */
export function FieldFault({ field, children }: { field: string; children: string | undefined }) {
  return children === undefined ? null : (
    <p id={faultOf(field)} className={s.fault}>
      {children}
    </p>
  );
}
