'use client';
import { type SyntheticEvent, useState } from 'react';
import { useHydrated } from '@/app/_ui/use-hydrated';
import type { AppError } from '@/domain/errors';
import type { Locale } from '@/domain/menu/shop';
import type { DeskMessages } from '@/i18n/desk';
import { errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import { signInAction } from '../../_actions/sign-in';
import styles from '../login.module.css';
import { LanguageSwitch } from './language-switch';
import { useCountdown } from './use-countdown';

type Text = DeskMessages['signIn'];
type Fault = { field: 'name' | 'passcode' | null; text: string };

function waitText(seconds: number, text: Text): string {
  return seconds > 90 ? fill(text.waitMinutes, { minutes: Math.ceil(seconds / 60) }) : fill(text.wait, { seconds });
}

function faultOf(error: AppError, text: Text, locale: Locale): Fault {
  if (error.code === 'wrong_passcode') return { field: 'passcode', text: text.wrong };
  return { field: null, text: errorText(error, locale, 'UTC') };
}

function typedInto(form: HTMLFormElement): { name: string; passcode: string } {
  const value = (field: string) => form.querySelector<HTMLInputElement>(`[name="${field}"]`)?.value.trim() ?? '';
  return { name: value('name'), passcode: value('passcode') };
}

/** Tries to sign in; resolves to what is wrong, to the seconds to wait, or to nothing when the board comes up. */
async function trySignIn(form: HTMLFormElement, text: Text, locale: Locale): Promise<Fault | number | null> {
  const typed = typedInto(form);
  if (typed.name === '') return { field: 'name', text: text.missingName };
  if (typed.passcode === '') return { field: 'passcode', text: text.missingPasscode };
  const result = await signInAction(typed).catch(() => null);
  if (result === null) return { field: null, text: text.unreachable };
  if (result.ok) return null;
  return result.error.code === 'rate_limited' ? result.error.retryAfterSeconds : faultOf(result.error, text, locale);
}

/** Name and passcode; what is wrong is said at the field, and a wait counts down before the next try. */
export function SignInForm({ text, locale }: { text: Text; locale: Locale }) {
  const alive = useHydrated();
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  const [wait, setWait] = useCountdown();
  async function signIn(event: SyntheticEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    setFault(null);
    const outcome = await trySignIn(form, text, locale);
    if (outcome === null) return location.assign('/desk/board');
    setBusy(false);
    if (typeof outcome === 'number') return setWait(outcome);
    setFault(outcome);
    form.querySelector<HTMLInputElement>(`[name="${outcome.field ?? 'passcode'}"]`)?.focus();
  }
  const shown: Fault | null = wait > 0 ? { field: null, text: waitText(wait, text) } : fault;
  return (
    // Before its script runs the form sends nothing: the browser would put the passcode into the address.
    <form className={styles.form} method="post" noValidate onSubmit={(event) => void signIn(event)}>
      <Field name="name" label={text.staffName} autoComplete="username" fault={shown} />
      <Field name="passcode" label={text.passcode} autoComplete="current-password" fault={shown} secret />
      <p id="sign-in-fault" className={styles.fault} role="alert">
        {shown?.text}
      </p>
      <button type="submit" className={`go ${styles.submit}`} disabled={!alive || busy || wait > 0}>
        {busy ? text.busy : text.submit}
      </button>
      <p className={styles.help}>{text.help}</p>
      <LanguageSwitch text={text} locale={locale} />
    </form>
  );
}

type FieldProps = { name: 'name' | 'passcode'; label: string; autoComplete: string; fault: Fault | null; secret?: boolean };

function Field({ name, label, autoComplete, fault, secret = false }: FieldProps) {
  const wrong = fault?.field === name;
  return (
    <label className={styles.field}>
      {label}
      <input
        name={name}
        type={secret ? 'password' : 'text'}
        autoComplete={autoComplete}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint={secret ? 'go' : 'next'}
        maxLength={secret ? 128 : 64}
        aria-invalid={wrong}
        aria-describedby={wrong ? 'sign-in-fault' : undefined}
      />
    </label>
  );
}
