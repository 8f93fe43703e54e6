'use client';
import { useId, useState } from 'react';
import type { DeskOrder } from '@/domain/orders/order-view';
import { fill } from '@/i18n/fill';
import type { ColumnName } from '@/phone/desk/columns';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './board.module.css';
import { OrderCard } from './order-card';
import { TripCard, tripHeight, useTrips } from './trip-card';
import { focusCard } from './focus-card';
import { useFitting } from './use-fitting';

type Props = {
  name: Exclude<ColumnName, 'done'>;
  orders: readonly DeskOrder[];
  /** The order with the one tomato button. */
  next: string | null;
  /** On a phone one column is shown at a time. */
  shown: boolean;
};

const noOrders: readonly DeskOrder[] = [];

/** Which cards are open: as many as fit, or the one that somebody tapped. */
function useOpenCard(fitting: number) {
  const [opened, setOpened] = useState<string | null>(null);
  return {
    isOpen: (order: DeskOrder, index: number) => (opened === null ? index < fitting : order.id === opened),
    openCard: (id: string) => {
      setOpened(id);
      // The line that was tapped is gone then, and with it the focus.
      requestAnimationFrame(() => focusCard(id));
    },
  };
}

/** One column of the board, oldest first; what does not fit is folded, then counted. */
export function Column({ name, orders, next, shown }: Props) {
  const { text } = useDesk();
  const heading = useId();
  const [all, setAll] = useState(false);
  const trips = useTrips(name === 'way' ? orders : noOrders);
  const { room, measure, plan } = useFitting(orders, trips.length * tripHeight);
  const { isOpen, openCard } = useOpenCard(plan.open);
  const seen = all ? orders.length : plan.open + plan.folded;
  return (
    <section className={styles.column} data-column={name} data-shown={shown} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {text.board.columns[name]}
      </h2>
      <b className={styles.count}>{orders.length}</b>
      <div className={styles.cards} ref={room}>
        {trips.map((trip) => (
          <TripCard key={trip.orders[0]!.id} trip={trip} />
        ))}
        {orders.length === 0 && <p className={styles.none}>{text.board.empty[name]}</p>}
        {orders.slice(0, seen).map((order, index) => {
          const open = isOpen(order, index);
          return <OrderCard key={order.id} {...{ order, open, measure }} next={order.id === next} onOpen={() => openCard(order.id)} />;
        })}
      </div>
      {(plan.hidden > 0 || all) && (
        <button type="button" className={styles.rest} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text.board.fewer : fill(text.board.more, { count: plan.hidden })}
        </button>
      )}
    </section>
  );
}
