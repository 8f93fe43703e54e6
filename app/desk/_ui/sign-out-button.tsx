'use client';
import { signOutAction } from '../_actions/sign-out';
import type { DeskFacts } from './desk-context';
import { shiftMemory } from './shift';
import styles from './sign-out-button.module.css';
import { useDeskAction } from './use-desk-action';

type Props = { facts: DeskFacts; className: string | undefined; disabled?: boolean };

/** Ends the session here and in the database; the shift ends with it. */
export function SignOutButton({ facts, className, disabled = false }: Props) {
  const { busy, fault, act } = useDeskAction(facts);
  const leave = async () => {
    const result = await act(() => signOutAction({}));
    if (!result?.ok) return;
    shiftMemory.write('');
    location.assign('/desk/login');
  };
  return (
    <>
      <button type="button" className={className} disabled={disabled || busy} onClick={() => void leave()}>
        {facts.text.desk.nav.signOut}
      </button>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </>
  );
}
