'use client';
import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

type FieldProps = { label: string; fault: string | null; hint?: string; children: (ids: { id: string; describedBy: string | undefined }) => ReactNode };

/** A label, its control, and under it what is wrong, or a hint. */
export function Field({ label, fault, hint, children }: FieldProps) {
  const id = useId();
  const note = fault ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, describedBy: note === undefined ? undefined : `${id}-note` })}
      {note !== undefined && (
        <p id={`${id}-note`} className={fault === null ? styles.hint : styles.fault}>
          {note}
        </p>
      )}
    </div>
  );
}

type TextProps = {
  label: string;
  value: string;
  fault: string | null;
  hint?: string;
  onChange: (value: string) => void;
  onLeave?: () => void;
  /** What a phone's keyboard offers, how long the text may be at all; `tall`: several lines; `first`: has the focus when its dialog opens. */
  kind?: { inputMode?: 'tel' | 'url' | 'numeric' | 'decimal'; autoComplete?: string; secret?: boolean; latin?: boolean; lang?: 'en'; maxLength?: number; tall?: boolean; first?: boolean };
};

/** Text to type, in one line or a few. */
export function TextField({ label, value, fault, hint, onChange, onLeave, kind = {} }: TextProps) {
  const { inputMode, autoComplete = 'off', secret = false, latin = false, lang, maxLength = 120, tall = false, first = false } = kind;
  const shared = {
    className: styles.input,
    value,
    lang,
    inputMode,
    autoComplete,
    maxLength,
    autoCapitalize: latin ? 'none' : undefined,
    spellCheck: false,
    'aria-invalid': fault !== null,
    'data-first': first ? true : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    onBlur: onLeave,
  };
  return (
    <Field label={label} fault={fault} {...(hint !== undefined && { hint })}>
      {({ id, describedBy }) =>
        tall ? <textarea id={id} rows={2} aria-describedby={describedBy} {...shared} /> : <input id={id} type={secret ? 'password' : 'text'} aria-describedby={describedBy} {...shared} />
      }
    </Field>
  );
}

type NumberProps = { label: string; value: number; fault: string | null; onChange: (value: number) => void };

/** A whole number up to three digits; an empty field counts as none and is told so when one goes on. */
export function NumberField({ label, value, fault, onChange }: NumberProps) {
  return (
    <TextField
      label={label}
      value={value === 0 ? '' : String(value)}
      fault={fault}
      onChange={(text) => onChange(Number(text.replace(/\D/g, '').slice(0, 3)))}
      kind={{ inputMode: 'numeric', maxLength: 4 }}
    />
  );
}

type StepperProps = { label: string; value: number; least: number; most: number; fewer: string; more: string; onChange: (value: number) => void };

/** A small number, by two lift buttons. */
export function Stepper({ label, value, least, most, fewer, more, onChange }: StepperProps) {
  return (
    <div className={styles.field} role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <div className={styles.stepper}>
        <button type="button" className="lift" aria-label={fewer} disabled={value <= least} onClick={() => onChange(value - 1)}>
          −
        </button>
        <output aria-live="polite">{value}</output>
        <button type="button" className="lift" aria-label={more} disabled={value >= most} onClick={() => onChange(value + 1)}>
          +
        </button>
      </div>
    </div>
  );
}

type SelectProps = { label: string; value: string; options: readonly (readonly [value: string, label: string])[]; fault?: string | null; onChange: (value: string) => void };

export function SelectField({ label, value, options, fault = null, onChange }: SelectProps) {
  return (
    <Field label={label} fault={fault}>
      {({ id, describedBy }) => (
        <select id={id} className={styles.input} value={value} aria-invalid={fault !== null} aria-describedby={describedBy} onChange={(event) => onChange(event.target.value)}>
          {options.map(([each, text]) => (
            <option key={each} value={each}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
