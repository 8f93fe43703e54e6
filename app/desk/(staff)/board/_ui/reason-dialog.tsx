'use client';
import type { DeskOrder } from '@/domain/orders/order-view';
import { orderNumber } from '@/domain/orders/order-number';
import { fill } from '@/i18n/fill';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import styles from './dialogs.module.css';

type Props<R extends string> = {
  about: 'reject' | 'notDelivered';
  reasons: readonly R[];
  order: DeskOrder;
  onReason: (reason: R) => void;
  onClose: () => void;
};

/** Why not: one tap on the reason is the answer, and the customer reads it at once. */
export function ReasonDialog<R extends string>({ about, reasons, order, onReason, onClose }: Props<R>) {
  const { text } = useDesk();
  const words = text.board[about];
  const labels: Readonly<Record<string, string>> = words.reasons;
  return (
    <DeskDialog title={fill(words.title, { number: orderNumber(order.number) })} closeLabel={words.cancel} onClose={onClose}>
      <div className={styles.reasons}>
        {reasons.map((reason) => (
          <button key={reason} type="button" className={styles.reason} onClick={() => onReason(reason)}>
            {labels[reason]}
          </button>
        ))}
      </div>
      <p className={styles.told}>{words.told}</p>
    </DeskDialog>
  );
}
