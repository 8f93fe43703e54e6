'use client';
import type { RefCallback } from 'react';
import type { DeskOrder } from '@/domain/orders/order-view';
import { orderNumber } from '@/domain/orders/order-number';
import { isRinging } from '@/phone/desk/columns';
import { useNow } from '@/app/desk/_ui/use-board';
import { ChangeButton } from './change/change-button';
import { CardActions } from './card-actions';
import { CardAge } from './card-age';
import { CardGoods } from './card-goods';
import { CardMeta } from './card-meta';
import styles from './card.module.css';
import { FloorButton } from './floor-button';
import { TicketButton } from './ticket-button';

type Props = {
  order: DeskOrder;
  open: boolean;
  next: boolean;
  /** How far down the first card below the column's edge is pushed, so that no half card shows, in CSS pixels. */
  push: number;
  measure: RefCallback<HTMLElement>;
  onOpen: () => void;
};

/** One order: floor and number for two metres away, then what goes into the bag, then the next step. */
export function OrderCard({ order, open, next, push, measure, onOpen }: Props) {
  const now = useNow();
  const ringing = isRinging(order, now);
  const state = ringing ? (order.escalatedAt === null ? 'ring' : 'urgent') : 'calm';
  const pushed = push > 0 ? { style: { marginTop: push } } : {};
  const common = { 'data-card': order.id, 'data-number': order.number, 'data-state': state, ...pushed };
  if (!open) return <FoldedCard order={order} next={next} onOpen={onOpen} common={common} lit={ringing} />;
  return (
    <article {...common} ref={measure} className={styles.card} aria-label={orderNumber(order.number)}>
      <header className={styles.head}>
        <FloorButton order={order} lit={ringing} />
        <div className={styles.name}>
          <h3 className={styles.number}>{orderNumber(order.number)}</h3>
          <CardMeta order={order} />
        </div>
        <span className={styles.tools}>
          <TicketButton order={order} />
          <ChangeButton order={order} />
        </span>
      </header>
      <CardGoods order={order} />
      <CardActions order={order} next={next} />
    </article>
  );
}

type FoldedProps = Pick<Props, 'order' | 'next' | 'onOpen'> & { common: object; lit: boolean };

function FoldedCard({ order, next, onOpen, common, lit }: FoldedProps) {
  const number = orderNumber(order.number);
  return (
    <article {...common} className={`${styles.card} ${styles.folded}`} aria-label={number}>
      <button type="button" className={styles.unfold} aria-expanded={false} onClick={onOpen}>
        <FloorButton order={order} lit={lit} small />
        <b className={styles.smallNumber}>{number}</b>
        <CardAge order={order} short />
      </button>
      <CardActions order={order} next={next} folded />
    </article>
  );
}
