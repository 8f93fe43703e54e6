'use client';
import { type SyntheticEvent, useState } from 'react';
import { fill } from '@/i18n/fill';
import { passcodeProblem } from '@/i18n/staff';
import { takePasscodeLinkAction } from '../../_actions/take-passcode-link';
import styles from '../../login/login.module.css';
import type { JoinPage } from './join-page';
import { PasscodeField } from './passcode-field';
import { useJoining } from './use-joining';

/** A new passcode for a person who forgot theirs. */
export function NewPasscode({ page, token, name }: { page: JoinPage; token: string; name: string }) {
  const { join: text } = page.text;
  const { busy, fault, setFault, join } = useJoining(page);
  const [passcode, setPasscode] = useState('');
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const wrong = passcodeProblem(passcode, page.text);
    if (wrong !== null) return setFault(wrong);
    await join(() => takePasscodeLinkAction({ token, passcode }));
  };
  return (
    <form className={styles.form} method="post" noValidate onSubmit={(event) => void submit(event)}>
      <p className={styles.offer}>{fill(text.reset, { name })}</p>
      <p className={styles.help}>{text.resetLead}</p>
      <input type="hidden" name="username" autoComplete="username" value={name} readOnly />
      <PasscodeField text={text} value={passcode} wrong={fault !== null && passcodeProblem(passcode, page.text) !== null} onType={setPasscode} />
      <p id="join-fault" className={styles.fault} role="alert">
        {fault}
      </p>
      <button type="submit" className={`go ${styles.submit}`} disabled={busy}>
        {busy ? page.text.busy : text.resetSubmit}
      </button>
    </form>
  );
}
