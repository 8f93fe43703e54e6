'use client';
import { useCallback, useEffect, useState } from 'react';
import { useBrowserValue } from '@/app/_ui/use-browser-value';
import { type InviteView, isInviteToken } from '@/domain/staff/invite';
import { errorText } from '@/i18n/errors';
import type { StaffMessages } from '@/i18n/staff';
import { patient } from '@/phone/patient';
import { readInviteAction } from '../../_actions/read-invite';
import styles from '../../login/login.module.css';
import type { JoinPage } from './join-page';
import { NewStaff } from './new-staff';
import { NewPasscode } from './new-passcode';

/** What the link does, or why it does nothing; `again`: asking once more may help. */
type Looked = { kind: 'looking' } | { kind: 'view'; view: InviteView } | { kind: 'fault'; words: string; again: boolean };

/** The secret of the address; '' while nobody has read it, or where there is none that could be one. */
const tokenInAddress = (): string => (isInviteToken(location.hash.slice(1)) ? location.hash.slice(1) : 'none');

async function look(token: string, { text, unreachable, locale, zone }: JoinPage): Promise<Looked> {
  if (token === 'none') return { kind: 'fault', words: text.join.noLink, again: false };
  const result = await patient(() => readInviteAction({ token }));
  if (result === null) return { kind: 'fault', words: unreachable, again: true };
  if (result.ok) return { kind: 'view', view: result.value };
  return { kind: 'fault', words: errorText(result.error, locale, zone), again: result.error.code !== 'invite_over' };
}

/** Looks at the link, then offers what it does. */
export function Join(page: JoinPage) {
  const { text } = page;
  const token = useBrowserValue(tokenInAddress, '');
  const [looked, setLooked] = useState<Looked>({ kind: 'looking' });
  const { locale, zone, unreachable } = page;
  const lookAgain = useCallback(async () => setLooked(await look(token, { text, unreachable, locale, zone })), [token, text, unreachable, locale, zone]);
  useEffect(() => {
    if (token === '') return;
    let gone = false;
    void look(token, { text, unreachable, locale, zone }).then((found) => gone || setLooked(found));
    return () => void (gone = true);
  }, [token, text, unreachable, locale, zone]);
  if (looked.kind === 'looking') {
    return (
      <p className={styles.lead} role="status">
        {text.join.looking}
      </p>
    );
  }
  if (looked.kind === 'fault') return <NoUse words={looked.words} onAgain={looked.again ? lookAgain : null} text={text} />;
  return looked.view.kind === 'join' ? <NewStaff page={page} token={token} view={looked.view} /> : <NewPasscode page={page} token={token} name={looked.view.name} />;
}

/** The link does nothing: why, and where to go instead. */
function NoUse({ words, onAgain, text }: { words: string; onAgain: (() => Promise<void>) | null; text: StaffMessages }) {
  return (
    <div className={styles.form}>
      <p className={styles.fault} role="alert">
        {words}
      </p>
      {onAgain && (
        <button type="button" className={`go steel ${styles.submit}`} onClick={() => void onAgain()}>
          {text.join.again}
        </button>
      )}
      <a className="go plain" href="/desk/login">
        {text.join.toSignIn}
      </a>
    </div>
  );
}
