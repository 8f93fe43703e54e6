'use client';
import { signOutAction } from '../_actions/sign-out';
import { shiftMemory } from './shift';

type Props = { label: string; className: string | undefined; disabled?: boolean };

/** Ends the session here and in the database; the shift ends with it. */
export function SignOutButton({ label, className, disabled = false }: Props) {
  const leave = async () => {
    const result = await signOutAction({});
    if (!result.ok) return;
    shiftMemory.write('');
    location.assign('/desk/login');
  };
  return (
    <button type="button" className={className} disabled={disabled} onClick={() => void leave()}>
      {label}
    </button>
  );
}
