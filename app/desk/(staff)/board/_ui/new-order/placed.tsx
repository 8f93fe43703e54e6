'use client';
import { useEffect, useRef } from 'react';
import { orderNumber } from '@/domain/orders/order-number';
import type { PlacedOrder } from '@/domain/orders/place-order-input';
import { formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './new-order.module.css';

type Props = { order: PlacedOrder; onNext: () => void; onClose: () => void };

/** The number to call out; the order is on the board behind. */
export function Placed({ order, onNext, onClose }: Props) {
  const { building, text } = useDesk();
  const words = text.channels.order;
  const done = useRef<HTMLButtonElement>(null);
  // The button that placed it is gone; a keyboard goes on from here.
  useEffect(() => done.current?.focus(), []);
  const number = orderNumber(order.number);
  return (
    <div className={styles.placed}>
      <p className={styles.number} aria-hidden="true">{number}</p>
      <p role="status">
        <b>{fill(words.placed, { number })}</b> · {fill(words.ready, { time: formatTime(order.promisedAt, building.timeZone) })}
      </p>
      <div className={styles.ends}>
        <button type="button" className="go plain" onClick={onNext}>
          {words.next}
        </button>
        <button ref={done} type="button" className="go steel" onClick={onClose}>
          {words.done}
        </button>
      </div>
    </div>
  );
}
