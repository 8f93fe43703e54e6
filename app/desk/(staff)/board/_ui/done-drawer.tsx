'use client';
import { useId, useState } from 'react';
import type { DeskOrder } from '@/domain/orders/order-view';
import { orderNumber } from '@/domain/orders/order-number';
import { fill } from '@/i18n/fill';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './done.module.css';
import { DoneRow } from './done-row';

/** How many of the last ones the closed drawer names. */
const named = 4;

/** The drawer under the board: what was finished today, and of the last days what is still open: money, bags. */
export function DoneDrawer({ orders, shown }: { orders: readonly DeskOrder[]; shown: boolean }) {
  const { text } = useDesk();
  const [open, setOpen] = useState(false);
  const heading = useId();
  const list = useId();
  return (
    <section className={styles.place} data-open={open} data-shown={shown} data-column="done" aria-labelledby={heading}>
      <div className={styles.drawer}>
        <div className={styles.bar}>
          <h2 id={heading} className={styles.title}>
            {text.board.columns.done}
          </h2>
          <button type="button" className={styles.handle} data-done aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
            <span className="visually-hidden">{open ? text.board.done.close : text.board.done.open}</span>
            <b className={styles.count}>{orders.length}</b>
            <Chevron />
          </button>
          <LastDone orders={orders} onOpen={() => setOpen(true)} />
        </div>
        <ul id={list} className={styles.list}>
          {orders.length === 0 && <li className={styles.none}>{text.board.empty.done}</li>}
          {orders.map((order) => (
            <DoneRow key={order.id} order={order} />
          ))}
        </ul>
      </div>
    </section>
  );
}

/** What the closed drawer says: the last ones, and money that waits for somebody's word. */
function LastDone({ orders, onOpen }: { orders: readonly DeskOrder[]; onOpen: () => void }) {
  const words = useDesk().text.board.done;
  const claimed = orders.filter(({ payment, status }) => status === 'delivered' && payment.status === 'claimed').length;
  return (
    <>
      <p className={styles.last}>
        {orders.slice(0, named).map((order) => (
          <span key={order.id}>
            {orderNumber(order.number)} {words.status[order.status as keyof typeof words.status]}
          </span>
        ))}
      </p>
      {claimed > 0 && (
        <button type="button" className={styles.claimed} onClick={onOpen}>
          {fill(words.waitingCodes, { count: claimed })}
        </button>
      )}
    </>
  );
}

const Chevron = () => (
  <svg className={styles.chevron} viewBox="0 0 24 24" aria-hidden="true">
    <path d="M5 15l7-7 7 7" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
