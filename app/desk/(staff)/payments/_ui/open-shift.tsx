'use client';
import { type SyntheticEvent, useState } from 'react';
import type { PaymentsMessages } from '@/i18n/payments';
import { drawerLimit } from '@/domain/payments/drawer';
import { unsignedFen } from '@/i18n/typed-money';
import { openShiftAction } from '@/app/desk/_actions/open-shift';
import styles from './drawer.module.css';
import { useMoneyAction } from './use-money-action';

/** Takes charge of the drawer, with what lies in it. */
export function OpenShift({ shop, text }: { shop: string; text: PaymentsMessages }) {
  const words = text.drawer;
  const { busy, fault, ask } = useMoneyAction();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const open = async (event: SyntheticEvent) => {
    event.preventDefault();
    const opening = unsignedFen(typed, drawerLimit);
    setWrong(opening === null);
    if (opening !== null) await ask(() => openShiftAction({ shop, opening }));
  };
  const problem = wrong ? words.badAmount : fault;
  return (
    <form className={styles.form} onSubmit={(event) => void open(event)}>
      <p className={styles.about}>{words.closed}</p>
      <label className={styles.field}>
        {words.opening}
        <input inputMode="decimal" value={typed} maxLength={12} aria-invalid={wrong} onChange={(event) => setTyped(event.target.value)} />
      </label>
      {problem !== null && (
        <p role="alert" className={styles.fault}>
          {problem}
        </p>
      )}
      <button type="submit" className={`go ${styles.close}`} disabled={busy}>
        {busy ? words.openBusy : words.open}
      </button>
    </form>
  );
}
