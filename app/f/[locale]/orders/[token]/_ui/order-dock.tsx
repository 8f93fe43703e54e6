'use client';
import type { OrderView } from '@/domain/orders/order-view';
import { isFinished } from '@/domain/orders/status';
import { aboutFen, formatFen } from '@/i18n/money';
import { isEstimate, weighingText } from './bill';
import { orderAgain } from './order-again';
import type { OrderProps } from './order-props';
import { paymentText } from './order-words';
import s from './order.module.css';

/** What it costs, what weighing changed, how it is paid; and the next step once there is one. */
export function OrderDock({ order, page }: { order: OrderView; page: OrderProps }) {
  const { m, locale } = page;
  const total = isEstimate(order) ? aboutFen(order.total, locale) : formatFen(order.total);
  const finished = isFinished(order.status);
  const weighing = weighingText(order, page) ?? (isEstimate(order) ? m.byScale : null);
  return (
    <footer className="dock">
      <p className={s.total}>
        <b>{total}</b>
        <small>{finished ? paymentText(order, m) : (weighing ?? paymentText(order, m))}</small>
      </p>
      {finished ? (
        <button type="button" className="go" onClick={() => orderAgain(order, locale)}>
          {m.orderAgain}
        </button>
      ) : (
        weighing && <p className={s.pay}>{paymentText(order, m)}</p>
      )}
    </footer>
  );
}
