'use client';
import type { DeskOrder } from '@/domain/orders/order-view';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './card.module.css';

type Props = { order: DeskOrder; lit: boolean; small?: boolean };

/** The floor as a lift button, lit while the order rings; a pick-up shows the shop's floor, where it is handed over. */
export function FloorButton({ order, lit, small = false }: Props) {
  const { shops, text } = useDesk();
  const own = shops.find(({ slug }) => slug === order.shop)?.floor ?? order.floor;
  const label = order.fulfilment === 'pickup' ? own : order.floor;
  const size = small ? styles.smallFloor : styles.floor;
  return (
    <span className={`lift steel ${lit ? 'on' : ''} ${size}`}>
      {label}
      {order.fulfilment === 'pickup' && <small className={styles.pickup}>{order.outsideNumber === null ? text.board.card.pickup : text.board.card.rider}</small>}
    </span>
  );
}
