'use client';
import { type RefCallback, useCallback, useId, useState } from 'react';
import type { DeskOrder } from '@/domain/orders/order-view';
import { fill } from '@/i18n/fill';
import type { ColumnName } from '@/phone/desk/columns';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './board.module.css';
import { GroupCard, useBatches } from './group-card';
import { OrderCard } from './order-card';
import { TripCard, tripHeight, useTrips } from './trip-card';
import { focusCard } from './focus-card';
import { useBelow } from './use-below';
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
function useOpenCard(orders: readonly DeskOrder[], fitting: number) {
  const [opened, setOpened] = useState<string | null>(null);
  // The tapped card may have moved on to another column.
  const tapped = orders.some(({ id }) => id === opened);
  return {
    isOpen: (order: DeskOrder, index: number) => (tapped ? order.id === opened : index < fitting),
    openCard: (id: string) => {
      setOpened(id);
      // The line that was tapped is gone then, and with it the focus.
      requestAnimationFrame(() => focusCard(id));
    },
  };
}

/** Two callbacks for one element. */
function useBoth(first: RefCallback<HTMLElement>, second: RefCallback<HTMLElement>): RefCallback<HTMLElement> {
  return useCallback(
    (element: HTMLElement | null) => {
      const ends = [first(element), second(element)];
      return () => ends.forEach((end) => end?.());
    },
    [first, second],
  );
}

/** One column of the board, oldest first; what does not fit open is folded, and what is below the edge is counted. */
export function Column({ name, orders, next, shown }: Props) {
  const { text } = useDesk();
  const heading = useId();
  const trips = useTrips(name === 'way' ? orders : noOrders);
  const batches = useBatches(name === 'new' ? orders : noOrders);
  const { room, measure, plan } = useFitting(orders, (trips.length + batches.length) * tripHeight);
  const { follow, count, scrolled, onward } = useBelow();
  const { isOpen, openCard } = useOpenCard(orders, plan.open);
  const firstBelow = plan.open + plan.folded;
  return (
    <section className={styles.column} data-column={name} data-shown={shown} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {text.board.columns[name]}
      </h2>
      <b className={styles.count}>{orders.length}</b>
      <div className={styles.cards} ref={useBoth(room, follow)}>
        <div className={styles.stack}>
          {batches.map((batch) => (
            <GroupCard key={batch.group} batch={batch} />
          ))}
          {trips.map((trip) => (
            <TripCard key={trip.orders[0]!.id} trip={trip} />
          ))}
          {orders.length === 0 && <p className={styles.none}>{text.board.empty[name]}</p>}
          {orders.map((order, index) => {
            const [open, push] = [isOpen(order, index), index === firstBelow ? plan.rest : 0];
            return <OrderCard key={order.id} {...{ order, open, push, measure }} next={order.id === next} onOpen={() => openCard(order.id)} />;
          })}
        </div>
      </div>
      {(count > 0 || scrolled) && (
        <button type="button" className={styles.rest} onClick={onward}>
          {count > 0 ? fill(text.board.more, { count }) : text.board.fewer}
        </button>
      )}
    </section>
  );
}
