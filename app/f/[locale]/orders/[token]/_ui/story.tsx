import type { OrderView } from '@/domain/orders/order-view';
import { isFinished } from '@/domain/orders/status';
import { fill } from '@/i18n/fill';
import type { OrderProps } from './order-props';
import { promise, story } from './order-words';
import s from './order.module.css';

/** Where to and for whom, then what happened, newest first. */
export function Story({ order, now, page }: { order: OrderView; now: Date; page: OrderProps }) {
  const { m } = page;
  const pickup = order.fulfilment === 'pickup';
  const place = pickup ? fill(m.pickupAt, { floor: order.shop.floor }) : fill(m.destination, { floor: order.floor });
  const running = !isFinished(order.status);
  return (
    <ol className={s.story}>
      <li className={s.target}>
        <b>{[place, order.room, order.customerName].filter(Boolean).join(m.join)}</b>
        {order.note && <span>{order.note}</span>}
        {order.status === 'placed' && <span>{promise(order, now, page)}</span>}
      </li>
      {story(order, now, page).map(({ key, time, title, details }, index) => (
        <li key={key} className={index === 0 && running ? s.now : undefined}>
          <b>
            <time>{time}</time> {title}
          </b>
          {details.map((detail) => (
            <span key={detail}>{detail}</span>
          ))}
        </li>
      ))}
    </ol>
  );
}
