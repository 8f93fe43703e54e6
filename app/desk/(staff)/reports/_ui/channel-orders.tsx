'use client';
import { orderNumber } from '@/domain/orders/order-number';
import { salesOfOrder } from '@/domain/reports/channel-sales';
import type { BookedOrder } from '@/domain/reports/day-books';
import { errorMessages } from '@/i18n/errors';
import { formatFen } from '@/i18n/money';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './reports.module.css';

type Props = { title: string; orders: readonly BookedOrder[]; onClose: () => void };

/** The orders behind a figure, each with its own. */
export function ChannelOrders({ title, orders, onClose }: Props) {
  const { locale, text } = useDesk();
  const words = text.channels.report;
  const { statuses } = errorMessages[locale];
  return (
    <section className={styles.orders} aria-label={title}>
      <header className={styles.ordersHead}>
        <h2>{title}</h2>
        <button type="button" className={`go plain ${styles.close}`} onClick={onClose}>
          {words.close}
        </button>
      </header>
      <ul>
        {orders.map((order) => (
          <li key={order.number} className={styles.order}>
            <b className={styles.number}>{orderNumber(order.number)}</b>
            <span className={styles.what}>
              {[text.channels.names[order.channel], order.outsideNumber, statuses[order.status]].filter(Boolean).join(' · ')}
            </span>
            <Figures order={order} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const Figure = ({ what, value }: { what: string; value: string }) => (
  <span className={styles.small}>
    {what} <b>{value}</b>
  </span>
);

/** Those that say something: nothing is kept of most orders, and nothing goes back. */
function Figures({ order }: { order: BookedOrder }) {
  const words = useDesk().text.channels.report;
  const { sales, back, commission, net, outside } = salesOfOrder(order);
  return (
    <>
      <Figure what={words.sales} value={formatFen(sales)} />
      {back > 0 && <Figure what={words.back} value={formatFen(back)} />}
      {commission > 0 && <Figure what={words.commission} value={formatFen(commission)} />}
      {net !== sales && <Figure what={words.net} value={formatFen(net)} />}
      {outside > 0 && <Figure what={words.outside} value={formatFen(outside)} />}
    </>
  );
}
