'use client';
import { useState } from 'react';
import { passcodeLength } from '@/domain/staff/passcode-rule';
import { fill } from '@/i18n/fill';
import type { StaffMessages } from '@/i18n/staff';
import styles from '../../login/login.module.css';

type Props = { text: StaffMessages['join']; value: string; wrong: boolean; onType: (value: string) => void };

/** A passcode to choose, which one may look at instead of typing it twice. */
export function PasscodeField({ text, value, wrong, onType }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <label className={styles.field}>
        {text.passcode}
        <input
          name="passcode"
          type={shown ? 'text' : 'password'}
          autoComplete="new-password"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={passcodeLength.most}
          value={value}
          aria-invalid={wrong}
          aria-describedby="passcode-hint join-fault"
          onChange={(event) => onType(event.target.value)}
        />
      </label>
      <p id="passcode-hint" className={styles.help}>
        {fill(text.passcodeHint, { least: passcodeLength.least })}
      </p>
      <label className={styles.show}>
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        {text.show}
      </label>
    </>
  );
}
