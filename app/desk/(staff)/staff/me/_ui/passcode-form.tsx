'use client';
import { type SyntheticEvent, useState } from 'react';
import { passcodeLength } from '@/domain/staff/passcode-rule';
import { fill } from '@/i18n/fill';
import { passcodeProblem, type StaffMessages } from '@/i18n/staff';
import { changePasscodeAction } from '@/app/desk/_actions/change-passcode';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import styles from '../../_ui/staff.module.css';
import { useRouter } from 'next/navigation';

type Fault = { field: 'old' | 'chosen' | null; text: string };

/** Changes one's own passcode; what is wrong is said at the field. */
export function PasscodeForm({ text }: { text: StaffMessages }) {
  const { own } = text;
  const router = useRouter();
  const { busy, done, fault: failed, act } = useDeskAction(useDesk());
  const [fault, setFault] = useState<Fault | null>(null);
  const [typed, setTyped] = useState({ old: '', chosen: '' });
  const save = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const problem = passcodeProblem(typed.chosen, text);
    const wrong: Fault | null = problem === null ? null : { field: 'chosen', text: problem };
    setFault(wrong);
    if (wrong) return form.querySelector<HTMLInputElement>('[name="chosen"]')?.focus();
    const result = await act(() => changePasscodeAction(typed));
    if (result?.ok) setTyped({ old: '', chosen: '' });
    if (result && !result.ok && result.error.code === 'wrong_passcode') setFault({ field: 'old', text: own.wrongOld });
    router.refresh();
  };
  const said = fault?.text ?? failed ?? (done ? own.changed : '');
  const set = (field: 'old' | 'chosen') => (value: string) => setTyped((before) => ({ ...before, [field]: value }));
  return (
    <form className={styles.block} method="post" noValidate aria-labelledby="own-passcode" onSubmit={(event) => void save(event)}>
      <h2 id="own-passcode">{own.passcode}</h2>
      <p className={styles.soft}>{own.passcodeAbout}</p>
      <Secret name="old" label={own.old} complete="current-password" value={typed.old} wrong={fault?.field === 'old'} onType={set('old')} />
      <Secret name="chosen" label={own.chosen} complete="new-password" value={typed.chosen} wrong={fault?.field === 'chosen'} onType={set('chosen')} />
      <p className={styles.soft}>{fill(text.join.passcodeHint, { least: passcodeLength.least })}</p>
      <p id="passcode-said" role="status" className={fault || failed !== null ? styles.fault : styles.done}>
        {said}
      </p>
      <button type="submit" className="go steel" disabled={busy}>
        {busy ? text.busy : own.save}
      </button>
    </form>
  );
}

type SecretProps = { name: string; label: string; complete: string; value: string; wrong: boolean; onType: (value: string) => void };

const Secret = ({ name, label, complete, value, wrong, onType }: SecretProps) => (
  <label className={styles.field}>
    {label}
    <input
      name={name}
      type="password"
      autoComplete={complete}
      maxLength={passcodeLength.most}
      value={value}
      aria-invalid={wrong}
      aria-describedby={wrong ? 'passcode-said' : undefined}
      onChange={(event) => onType(event.target.value)}
    />
  </label>
);
