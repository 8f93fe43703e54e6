'use client';
import { type SyntheticEvent, useState } from 'react';
import { add, type Fen, fen, zero } from '@/domain/money';
import { drawerReasonLimit } from '@/domain/payments/drawer';
import type { PaymentsView } from '@/domain/payments/payments-view';
import type { ShiftView } from '@/domain/payments/shift';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import type { PaymentsMessages } from '@/i18n/payments';
import { closeShiftAction } from '@/app/desk/_actions/close-shift';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { CountFields } from './count-fields';
import styles from './drawer.module.css';
import { useMoneyAction } from './use-money-action';

type Props = { shift: ShiftView; view: PaymentsView; text: PaymentsMessages; onClose: () => void; onClosed: (shift: ShiftView) => void };

/** What was counted and why it differs, and the closing; nothing is asked of the server before both are said. */
function useClosing({ shift, view, text, onClose, onClosed }: Props) {
  const words = text.drawer;
  const { busy, fault, ask } = useMoneyAction();
  const [counted, setCounted] = useState<Fen | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const differs = counted !== null && counted !== shift.expected;
  const unexplained = differs && reason.trim() === '';
  async function close(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (counted === null || unexplained) return;
    const done = await ask(() => closeShiftAction({ shop: view.shop, shift: shift.id, counted, expected: shift.expected, reason: differs ? reason : null }));
    if (!done?.ok) return;
    onClosed(done.value);
    onClose();
  }
  const missing = !tried ? null : counted === null ? words.badAmount : unexplained ? words.badReason : null;
  return { busy, problem: missing ?? fault, counted, setCounted, reason, setReason, differs, close };
}

/** The count at the end of a shift: by notes or in all, what differs and why, and what nobody has confirmed. */
export function CloseShift(props: Props) {
  const { shift, view, text, onClose } = props;
  const words = text.drawer;
  const { busy, problem, counted, setCounted, reason, setReason, differs, close } = useClosing(props);
  return (
    <DeskDialog title={words.count} closeLabel={words.cancel} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void close(event)}>
        <Unconfirmed view={view} text={text} />
        <CountFields text={text} onCounted={setCounted} />
        <Outcome expected={shift.expected} counted={counted} text={text} />
        {differs && (
          <label className={styles.field}>
            {words.why}
            <input value={reason} maxLength={drawerReasonLimit} onChange={(event) => setReason(event.target.value)} />
          </label>
        )}
        {problem !== null && (
          <p role="alert" className={styles.fault}>
            {problem}
          </p>
        )}
        <button type="submit" className={`go ${styles.close}`} disabled={busy}>
          {busy ? words.finishBusy : words.finish}
        </button>
      </form>
    </DeskDialog>
  );
}

/** Money of deliveries that nobody has confirmed is listed, not assumed (rules.md, 18). */
function Unconfirmed({ view: { open }, text }: { view: PaymentsView; text: PaymentsMessages }) {
  if (open.length === 0) return null;
  const amount = formatFen(add(zero, ...open.map((payment) => payment.amount)));
  return <p className={styles.about}>{fill(text.drawer.openDeliveries, { count: open.length, amount })}</p>;
}

function Outcome({ expected, counted, text }: { expected: Fen; counted: Fen | null; text: PaymentsMessages }) {
  const words = text.drawer;
  const difference = counted === null ? null : fen(counted - expected);
  const said = difference === null ? '' : difference === 0 ? words.even : `${difference > 0 ? '+' : ''}${formatFen(difference)}`;
  return (
    <dl className={styles.sums}>
      <div>
        <dt>{words.expected}</dt>
        <dd>{formatFen(expected)}</dd>
      </div>
      <div>
        <dt>{words.counted}</dt>
        <dd>{counted === null ? '' : formatFen(counted)}</dd>
      </div>
      <div className={difference === 0 ? styles.even : styles.expected}>
        <dt>{words.difference}</dt>
        <dd aria-live="polite">{said}</dd>
      </div>
    </dl>
  );
}
