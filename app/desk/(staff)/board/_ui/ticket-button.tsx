'use client';
import type { DeskOrder } from '@/domain/orders/order-view';
import { orderNumber } from '@/domain/orders/order-number';
import { canTend } from '@/domain/staff/actor';
import { fill } from '@/i18n/fill';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useBoardSteps } from './board-steps';
import styles from './tickets.module.css';

/** On a card: its tickets, to look at and to print. */
export function TicketButton({ order }: { order: DeskOrder }) {
  const { actor, text } = useDesk();
  const { ask } = useBoardSteps();
  if (!canTend(actor, order.shop)) return null;
  const label = fill(text.printing.ticket.open, { number: orderNumber(order.number) });
  return (
    <button type="button" className={styles.open} aria-label={label} onClick={() => ask({ kind: 'ticket', order: order.id })}>
      <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
        <path d="M6 3h12v18l-2-1.6-2 1.6-2-1.6-2 1.6-2-1.6L6 21zM9 8h6M9 12h6" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" strokeLinecap="round" />
      </svg>
    </button>
  );
}
