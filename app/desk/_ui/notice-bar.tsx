'use client';
import type { AppError } from '@/domain/errors';
import { orderNumber } from '@/domain/orders/order-number';
import { orderStatuses } from '@/domain/orders/status';
import { errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import { type Desk, useDesk } from './desk-context';
import styles from './notice-bar.module.css';
import type { Notice } from './notices';
import { useNow } from './use-board';
import { useStore } from './use-store';

/** What came of the last tap: a word and `Undo` for ten seconds, or why it did not go through. */
export function NoticeBar() {
  const desk = useDesk();
  const notice = useStore<Notice | null>(desk.notices, null);
  const now = useNow();
  const shown = notice && notice.until > now ? notice : null;
  return (
    <div className={styles.place} aria-live="polite">
      {shown?.kind === 'done' && <Done key={shown.tap.id} notice={shown} now={now} />}
      {shown?.kind === 'refused' && <Refused key={shown.tap.id} notice={shown} />}
    </div>
  );
}

function doneText({ tap: { action, number }, count }: Extract<Notice, { kind: 'done' }>, { text }: Desk): string {
  const name = { number: orderNumber(number) };
  const words = text.board.toast;
  if (count > 1) return fill(words.deliverMany, { count });
  if (action.kind === 'undo') return fill(words.undone, name);
  return fill(action.kind === 'confirm' ? words.confirmed : words[action.input.step], name);
}

function Done({ notice, now }: { notice: Extract<Notice, { kind: 'done' }>; now: number }) {
  const desk = useDesk();
  const open = notice.undo.filter(({ until }) => Date.parse(until) > now);
  const undo = () => {
    desk.notices.set(null);
    for (const { order, number, seq, step } of open) {
      desk.taps.add({ order, number, to: null, trip: null, action: { kind: 'undo', seq, step } });
    }
  };
  return (
    <div className={styles.toast}>
      <b className={styles.text}>{doneText(notice, desk)}</b>
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

function Refused({ notice: { tap, error } }: { notice: Extract<Notice, { kind: 'refused' }> }) {
  const desk = useDesk();
  const { refused, toast } = desk.text.board;
  return (
    <div className={`${styles.toast} ${styles.bad}`}>
      <p className={styles.text}>
        <b>{fill(refused.title, { number: orderNumber(tap.number) })}</b>
        <span>{refusedText(error, desk)}</span>
      </p>
      <button type="button" className={styles.undo} onClick={() => desk.notices.set(null)}>
        {toast.dismiss}
      </button>
    </div>
  );
}
