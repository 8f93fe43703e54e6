'use client';
import { canChangeLines } from '@/domain/orders/change-rules';
import { orderNumber } from '@/domain/orders/order-number';
import type { DeskOrder } from '@/domain/orders/order-view';
import { canTend } from '@/domain/staff/actor';
import { fill } from '@/i18n/fill';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useBoardSteps } from '../board-steps';
import tickets from '../tickets.module.css';

/** On the card of an accepted order: something of it is not there after all. */
export function ChangeButton({ order }: { order: DeskOrder }) {
  const { actor, text } = useDesk();
  const { ask } = useBoardSteps();
  if (!canTend(actor, order.shop) || !canChangeLines(order.status)) return null;
  const label = fill(text.changes.change.open, { number: orderNumber(order.number) });
  return (
    <button type="button" className={tickets.open} aria-label={label} onClick={() => ask({ kind: 'change', order: order.id })}>
      <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
        <path d="M4 8h12M13 4.5L16.5 8 13 11.5M20 16H8M11 12.5L7.5 16l3.5 3.5" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" strokeLinecap="round" />
      </svg>
    </button>
  );
}
