'use client';
import { useEffect, useRef } from 'react';
import { orderNumber } from '@/domain/orders/order-number';
import { isFinished } from '@/domain/orders/status';
import { type BookedOrder, keptOf, refundedOf } from '@/domain/reports/day-books';
import { salesOf } from '@/domain/reports/sold-order';
import type { LocalDate } from '@/domain/time';
import type { BooksMessages } from '@/i18n/books';
import { errorMessages } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import styles from './books.module.css';

type Props = { title: string; shop: string; date: LocalDate; orders: readonly BookedOrder[]; text: BooksMessages; onClose: () => void };

/** The orders behind a figure of the books, each with its money, and the way to giving some of it back. */
export function BookedOrders({ title, shop, date, orders, text, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The list opens below what was tapped: who does not see it is led there.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.orders} aria-label={title}>
      <header className={styles.ordersHead}>
        <h3 ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <button type="button" className="go plain" onClick={onClose}>
          {text.close}
        </button>
      </header>
      <ul>
        {orders.map((order) => (
          <OrderRow key={order.id} order={order} shop={shop} date={date} text={text} />
        ))}
      </ul>
    </section>
  );
}

function OrderRow({ order, shop, date, text }: { order: BookedOrder; shop: string; date: LocalDate; text: BooksMessages }) {
  const { locale, text: desk } = useDesk();
  const number = orderNumber(order.number);
  const { payment } = order;
  const facts = [
    desk.channels.names[order.channel],
    order.outsideNumber,
    errorMessages[locale].statuses[order.status],
    `${text.methods[payment.method]} ${text.payments[payment.status]}`,
  ];
  const sums = [
    [desk.channels.report.sales, salesOf(order)],
    [text.goesBack, refundedOf(order)],
    [text.kept, keptOf(order)],
  ] as const;
  return (
    <li className={styles.order}>
      <b className={styles.number}>{number}</b>
      <span className={styles.what}>{facts.filter(Boolean).join(' · ')}</span>
      {sums.map(([what, amount]) =>
        amount === 0 ? null : (
          <span key={what} className={styles.small}>
            {what} <b>{formatFen(amount)}</b>
          </span>
        ),
      )}
      {isFinished(order.status) && (
        <DeskLink href={`/desk/payments/refund?shop=${shop}&date=${date}&number=${order.number}`} className={`go plain ${styles.back}`}>
          <span aria-hidden="true">{text.refund}</span>
          <span className="visually-hidden">{fill(text.refundOf, { number })}</span>
        </DeskLink>
      )}
    </li>
  );
}
