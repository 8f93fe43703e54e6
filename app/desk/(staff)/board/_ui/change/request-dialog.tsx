'use client';
import { type DeclineReason, declineReasons, type RequestAnswer } from '@/domain/orders/order-change';
import { orderNumber } from '@/domain/orders/order-number';
import type { DeskOrder } from '@/domain/orders/order-view';
import { isSettled } from '@/domain/payments/payment';
import { fill } from '@/i18n/fill';
import { answerRequestAction } from '@/app/desk/_actions/answer-request';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import dialogs from '../dialogs.module.css';
import styles from './change.module.css';
import { wishText } from './wish-text';

/** What a customer asks: one tap does it, another says why not. */
export function RequestDialog({ order, onClose }: { order: DeskOrder; onClose: () => void }) {
  const desk = useDesk();
  const words = desk.text.changes.request;
  const { busy, fault, act } = useDeskAction(desk);
  const { request } = order;
  const title = fill(words.title, { number: orderNumber(order.number), wish: wishText(order, desk) });
  const answer = async (said: { grant: true } | { grant: false; reason: DeclineReason }) => {
    const input = { order: order.id, askedAt: request?.askedAt ?? '', ...said } satisfies RequestAnswer;
    const result = await act(() => answerRequestAction(input));
    if (result?.ok) onClose();
  };
  const givesBack = request !== null && (request.kind === 'cancel' || request.kind === 'remove') && isSettled(order.payment.status);
  return (
    <DeskDialog title={title} closeLabel={words.back} onClose={onClose}>
      {request === null && <p role="status" className={styles.told}>{words.over}</p>}
      {request?.kind === 'note' && <p className={styles.wish}>{request.note === null ? words.noNote : fill(words.note, { note: request.note })}</p>}
      {givesBack && <p className={styles.told}>{words.money}</p>}
      {fault !== null && <p role="alert" className={dialogs.fault}>{fault}</p>}
      {request !== null && (
        <div className={styles.answers}>
          <button type="button" className={`go ${styles.wide}`} disabled={busy} data-first onClick={() => void answer({ grant: true })}>
            {words.grant}
          </button>
          {declineReasons.map((reason) => (
            <button key={reason} type="button" className={`go plain ${styles.wide}`} disabled={busy} onClick={() => void answer({ grant: false, reason })}>
              {fill(words.decline, { reason: words.reasons[reason] })}
            </button>
          ))}
        </div>
      )}
    </DeskDialog>
  );
}
