'use client';
import { type SyntheticEvent, useState } from 'react';
import type { InviteView } from '@/domain/staff/invite';
import { staffNameLimit } from '@/domain/staff/staff-limits';
import { fill } from '@/i18n/fill';
import { passcodeProblem } from '@/i18n/staff';
import { shopLabel } from '@/i18n/text';
import { acceptInviteAction } from '../../_actions/accept-invite';
import { joinByInviteAction } from '../../_actions/join-by-invite';
import styles from '../../login/login.module.css';
import type { JoinPage } from './join-page';
import { PasscodeField } from './passcode-field';
import { useJoining } from './use-joining';

type Props = { page: JoinPage; token: string; view: Extract<InviteView, { kind: 'join' }> };

/** A role in a shop: for who is signed in with one tap, for somebody new with a name and a passcode. */
export function NewStaff({ page, token, view }: Props) {
  const { join: text, roles } = page.text;
  const { busy, fault, join } = useJoining(page);
  const offer = <p className={styles.offer}>{fill(text.offer, { shop: shopLabel(view.shop, page.locale), role: roles[view.role] })}</p>;
  const name = view.signedInAs;
  if (name === null) {
    return (
      <>
        {offer}
        <NameAndPasscode page={page} token={token} />
      </>
    );
  }
  return (
    <div className={styles.form}>
      {offer}
      <button type="button" className={`go ${styles.submit}`} disabled={busy} onClick={() => void join(() => acceptInviteAction({ token }))}>
        {busy ? page.text.busy : fill(text.asStaff, { name })}
      </button>
      <p className={styles.fault} role="alert">
        {fault}
      </p>
      <details className={styles.more}>
        <summary>{fill(text.asNew, { name })}</summary>
        <NameAndPasscode page={page} token={token} />
      </details>
    </div>
  );
}

type Typed = { name: string; passcode: string };

function faultOf({ name, passcode }: Typed, text: JoinPage['text']): string | null {
  if (name.trim() === '' || name.trim().length > staffNameLimit) return fill(text.join.missingName, { most: staffNameLimit });
  return passcodeProblem(passcode, text);
}

function NameAndPasscode({ page, token }: { page: JoinPage; token: string }) {
  const { join: text } = page.text;
  const { busy, fault, setFault, join } = useJoining(page);
  const [typed, setTyped] = useState<Typed>({ name: '', passcode: '' });
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const wrong = faultOf(typed, page.text);
    setFault(wrong);
    if (wrong === null) await join(() => joinByInviteAction({ token, locale: page.locale, ...typed }));
  };
  return (
    <form className={styles.form} method="post" noValidate onSubmit={(event) => void submit(event)}>
      <p className={styles.help}>{text.choose}</p>
      <label className={styles.field}>
        {text.name}
        <input
          name="name"
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          maxLength={staffNameLimit}
          value={typed.name}
          aria-describedby="name-hint join-fault"
          onChange={(event) => setTyped({ ...typed, name: event.target.value })}
        />
      </label>
      <p id="name-hint" className={styles.help}>
        {text.nameHint}
      </p>
      <PasscodeField text={text} value={typed.passcode} wrong={fault !== null && passcodeProblem(typed.passcode, page.text) !== null} onType={(passcode) => setTyped({ ...typed, passcode })} />
      <p id="join-fault" className={styles.fault} role="alert">
        {fault}
      </p>
      <button type="submit" className={`go ${styles.submit}`} disabled={busy}>
        {busy ? page.text.busy : text.submit}
      </button>
    </form>
  );
}
