'use client';
import type { AppError } from '@/domain/errors';
import { orderNumber } from '@/domain/orders/order-number';
import { orderStatuses } from '@/domain/orders/status';
import { errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import { type Desk, useDesk } from './desk-context';
import styles from './notice-bar.module.css';
import { type Done, noNotice, type Notice, type Refusal } from './notices';
import { useNow } from './use-board';
import { useStore } from './use-store';

/** What came of the last taps: a word and `Undo` for ten seconds, and what did not go through, with the reason. */
export function NoticeBar() {
  const desk = useDesk();
  const { done, refusals } = useStore<Notice>(desk.notices, noNotice);
  const now = useNow();
  const shown = refusals.filter(({ until }) => until > now);
  return (
    <div className={styles.place} aria-live="polite">
      {shown.length > 0 && <Refusals refusals={shown} />}
      {done && done.until > now && <DoneToast key={done.tap.id} done={done} now={now} />}
    </div>
  );
}

function doneText({ tap: { action, number }, count }: Done, { text }: Desk): string {
  const name = { number: orderNumber(number) };
  const words = text.board.toast;
  const sets = action.kind === 'step' && action.input.step === 'deliver';
  if (count > 1) return fill(sets ? words.deliverMany : words.floorDone, { count });
  if (action.kind === 'undo') return fill(words.undone, name);
  return fill(action.kind === 'confirm' ? words.confirmed : words[action.input.step], name);
}

function DoneToast({ done, now }: { done: Done; now: number }) {
  const desk = useDesk();
  const open = done.undo.filter(({ until }) => Date.parse(until) > now);
  const undo = () => {
    desk.notices.takenBack();
    for (const { order, number, seq, step } of open) {
      desk.taps.add({ order, number, to: null, trip: null, action: { kind: 'undo', seq, step } });
    }
  };
  return (
    <div className={styles.toast}>
      <b className={styles.text}>{doneText(done, desk)}</b>
      {open.length > 0 && (
        <button type="button" className={styles.undo} data-undo onClick={undo}>
          {desk.text.board.toast.undo}
        </button>
      )}
    </div>
  );
}

function refusedText(error: AppError, { text, locale, building, serverNow }: Desk): string {
  const words = text.board.refused;
  if (error.code === 'conflict') {
    const status = orderStatuses.find((name) => name === error.status);
    if (status) return words.byOther[status];
  }
  if (error.code === 'undo_over') return words.undoLate;
  if (error.code === 'not_found') return words.gone;
  return errorText(error, locale, building.timeZone, new Date(serverNow()));
}

function Refusals({ refusals }: { refusals: readonly Refusal[] }) {
  const desk = useDesk();
  const { refused, toast } = desk.text.board;
  return (
    <div className={`${styles.toast} ${styles.bad}`}>
      <div className={styles.text}>
        {refusals.map(({ tap, error }) => (
          <p key={tap.id} className={styles.text}>
            <b>{fill(refused.title, { number: orderNumber(tap.number) })}</b>
            <span>{refusedText(error, desk)}</span>
          </p>
        ))}
      </div>
      <button type="button" className={styles.undo} onClick={() => desk.notices.dismiss()}>
        {toast.dismiss}
      </button>
    </div>
  );
}
