'use client';
import type { DeskOrder } from '@/domain/orders/order-view';
import { orderNumber } from '@/domain/orders/order-number';
import { canConfirm } from '@/domain/payments/payment';
import { canTend } from '@/domain/staff/actor';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow, useTaps } from '@/app/desk/_ui/use-board';
import { CardActions } from './card-actions';
import styles from './done.module.css';
import { FloorButton } from './floor-button';
import { TicketButton } from './ticket-button';

/** One finished order: how it ended and when, its money, and what can still be done about it. */
export function DoneRow({ order }: { order: DeskOrder }) {
  const { building, locale, text } = useDesk();
  const now = new Date(useNow());
  const words = text.board.done;
  const delivered = order.status === 'delivered';
  const paid = delivered ? order.payment.status : null;
  return (
    <li className={styles.row} data-card={order.id} data-number={order.number}>
      <FloorButton order={order} lit={false} small />
      <b className={styles.number}>{orderNumber(order.number)}</b>
      <span className={styles.how}>
        <span className={delivered ? styles.leaf : styles.off}>{words.status[order.status as keyof typeof words.status]}</span>
        <span className={styles.soft}>
          {[order.room, order.customerName, formatDayTime(order.finishedAt ?? order.since, now, building.timeZone, locale)].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className={styles.money}>
        <b>{formatFen(order.total)}</b>
        {paid && <span className={styles[paid]}>{words.payment[paid]}</span>}
      </span>
      <RowActions order={order} />
      <TicketButton order={order} />
    </li>
  );
}

function RowActions({ order }: { order: DeskOrder }) {
  const { actor, taps, text } = useDesk();
  const waiting = useTaps().taps.some((tap) => tap.order === order.id);
  const now = useNow();
  const { undo } = order;
  const number = orderNumber(order.number);
  const add = (action: Parameters<typeof taps.add>[0]['action']) =>
    taps.add({ order: order.id, number: order.number, to: null, trip: null, action });
  const confirmable = order.status === 'delivered' && canConfirm(order.payment.status) && canTend(actor, order.shop);
  if (waiting) return <CardActions order={order} />;
  return (
    <span className={styles.actions}>
      {confirmable && (
        <button type="button" className="go leaf" aria-label={fill(text.board.done.confirmNamed, { number })} onClick={() => add({ kind: 'confirm' })}>
          {text.board.done.confirm}
        </button>
      )}
      {undo && Date.parse(undo.until) > now && (
        <button type="button" className="go plain" aria-label={fill(text.board.done.undoNamed, { number })} onClick={() => add({ kind: 'undo', seq: undo.seq, step: undo.step })}>
          {text.board.toast.undo}
        </button>
      )}
      {order.status === 'not_delivered' && <CardActions order={order} />}
    </span>
  );
}
