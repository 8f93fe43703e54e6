'use client';
import { useState } from 'react';
import type { MadeInvite } from '@/domain/staff/invite';
import type { StaffMember } from '@/domain/staff/staff-list';
import { fill } from '@/i18n/fill';
import type { StaffMessages } from '@/i18n/staff';
import { endSessionsOfAction } from '@/app/desk/_actions/end-sessions-of';
import { makePasscodeLinkAction } from '@/app/desk/_actions/make-passcode-link';
import { AskFirst } from '@/app/desk/_ui/ask-first';
import styles from './staff.module.css';
import { useStaffAction } from './use-staff-action';

type Props = { person: StaffMember; text: StaffMessages; onLink: (made: MadeInvite) => void };

/** What an owner can do when a staff member's phone is lost or their passcode forgotten; not for who works elsewhere too. */
export function PersonSignIn({ person: { id: staff, name, sessions, isWhollyMine }, text, onLink }: Props) {
  const [asking, setAsking] = useState(false);
  const { busy, failed, said, ask } = useStaffAction(text);
  const newPasscode = async () => {
    const made = await ask(() => makePasscodeLinkAction({ staff }));
    if (made) onLink(made);
  };
  return (
    <details className={styles.signIn}>
      <summary>{fill(text.more, { name })}</summary>
      {!isWhollyMine && <p className={styles.soft}>{fill(text.othersToo, { name })}</p>}
      {isWhollyMine && (
        <div className={styles.buttons}>
          <button type="button" className="go plain" aria-label={fill(text.newPasscodeNamed, { name })} disabled={busy} onClick={() => void newPasscode()}>
            {text.newPasscode}
          </button>
          {sessions > 0 && (
            <button type="button" className="go plain" aria-label={fill(text.endSessionsNamed, { name })} disabled={busy} onClick={() => setAsking(true)}>
              {text.endSessions}
            </button>
          )}
        </div>
      )}
      <p role="status" className={failed ? styles.fault : styles.done}>
        {said}
      </p>
      {asking && (
        <AskFirst title={fill(text.endSessionsNamed, { name })} question={fill(text.endSessionsAsk, { name })} words={text} onClose={() => setAsking(false)} onYes={() => ask(() => endSessionsOfAction({ staff }))} />
      )}
    </details>
  );
}
