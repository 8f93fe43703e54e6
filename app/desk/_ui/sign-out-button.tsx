'use client';
import { useState } from 'react';
import { fill } from '@/i18n/fill';
import { showBadge } from '@/phone/desk/app-badge';
import { signOutAction } from '../_actions/sign-out';
import type { DeskFacts } from './desk-context';
import { forgetDesk } from './page-memory';
import styles from './sign-out-button.module.css';
import { useDeskAction } from './use-desk-action';

type Props = {
  facts: DeskFacts;
  className: string | undefined;
  disabled?: boolean;
  /** What was tapped and has no answer yet, in words: it is asked about, because the next person must not send it. */
  unsent?: readonly string[];
  /** Forgets what the page keeps beside the tab's own memory. */
  onLeave?: () => void;
};

/** Ends the session here and in the database, and leaves nothing of the desk on this tablet; the shift ends with it. */
export function SignOutButton({ facts, className, disabled = false, unsent = [], onLeave }: Props) {
  const words = facts.text.desk.nav;
  const { busy, fault, act } = useDeskAction(facts);
  const [asking, setAsking] = useState(false);
  const leave = async () => {
    const result = await act(() => signOutAction({}));
    if (!result?.ok) return;
    // As the page goes: an answer that comes until then would be kept again.
    addEventListener('pagehide', () => {
      onLeave?.();
      forgetDesk();
    });
    showBadge(0);
    location.assign('/desk/login');
  };
  const ask = () => (unsent.length > 0 ? setAsking(true) : void leave());
  // Everything was answered meanwhile: there is nothing left to ask about.
  const shown = asking && unsent.length > 0;
  return (
    <>
      <button type="button" className={className} disabled={disabled || busy || shown} onClick={ask}>
        {words.signOut}
      </button>
      {shown && (
        <div role="group" aria-label={words.signOut}>
          <p className={styles.fault}>{fill(words.signOutUnsent, { taps: unsent.join(words.join) })}</p>
          <button type="button" className={className} onClick={() => setAsking(false)}>
            {words.signOutStay}
          </button>
          <button type="button" className={className} disabled={busy} onClick={() => void leave()}>
            {words.signOutAnyway}
          </button>
        </div>
      )}
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </>
  );
}
