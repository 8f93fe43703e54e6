'use client';
import { type SyntheticEvent, useState } from 'react';
import { drawerLimit, drawerReasonLimit } from '@/domain/payments/drawer';
import type { PaymentsMessages } from '@/i18n/payments';
import { unsignedFen } from '@/i18n/typed-money';
import { moveCashAction } from '@/app/desk/_actions/move-cash';
import styles from './drawer.module.css';
import { useMoneyAction } from './use-money-action';

const kinds = ['in', 'out'] as const;

function useMove(shop: string, text: PaymentsMessages) {
  const words = text.drawer;
  const { busy, fault, ask } = useMoneyAction();
  const [kind, setKind] = useState<(typeof kinds)[number]>('out');
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const note = async (event: SyntheticEvent) => {
    event.preventDefault();
    const amount = unsignedFen(typed, drawerLimit);
    const wrong = !amount ? words.badAmount : reason.trim() === '' ? words.badReason : null;
    setProblem(wrong);
    if (!amount || wrong !== null) return;
    const done = await ask(() => moveCashAction({ shop, kind, amount, reason }));
    if (!done?.ok) return;
    setTyped('');
    setReason('');
  };
  return { busy, said: problem ?? fault, kind, setKind, typed, setTyped, reason, setReason, note };
}

/** Cash that goes in or out for another reason than an order. */
export function MoveCash({ shop, text }: { shop: string; text: PaymentsMessages }) {
  const words = text.drawer;
  const move = useMove(shop, text);
  return (
    <details className={styles.move}>
      <summary>{words.move}</summary>
      <form className={styles.form} onSubmit={(event) => void move.note(event)}>
        <fieldset className={styles.kinds}>
          <legend className="visually-hidden">{words.move}</legend>
          {kinds.map((kind) => (
            <label key={kind}>
              <input type="radio" name="kind" checked={move.kind === kind} onChange={() => move.setKind(kind)} />
              {words.kind[kind]}
            </label>
          ))}
        </fieldset>
        <label className={styles.field}>
          {words.amount}
          <input inputMode="decimal" value={move.typed} maxLength={12} onChange={(event) => move.setTyped(event.target.value)} />
        </label>
        <label className={styles.field}>
          {words.reason}
          <input value={move.reason} maxLength={drawerReasonLimit} placeholder={words.reasonHint} onChange={(event) => move.setReason(event.target.value)} />
        </label>
        {move.said !== null && (
          <p role="alert" className={styles.fault}>
            {move.said}
          </p>
        )}
        <button type="submit" className="go steel" disabled={move.busy}>
          {words.note}
        </button>
      </form>
    </details>
  );
}
