'use client';
import { useEffect, useState } from 'react';
import { Tile } from '@/app/_ui/tile';
import { orderNumber } from '@/domain/orders/order-number';
import type { OrderView } from '@/domain/orders/order-view';
import { isFinished } from '@/domain/orders/status';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import { now } from '@/phone/clock';
import type { Fetched } from '@/phone/fetch-json';
import { fetchOrders } from '@/phone/my-data';
import type { RememberedOrder } from '@/phone/orders-memory';
import { statusWord } from '../[token]/_ui/order-words';
import type { OrdersProps } from './orders-props';
import s from './orders.module.css';

/** So many are shown, and asked for, at first and with each tap for older ones. */
const page = 12;

type Answers = Readonly<Record<string, Fetched<OrderView>>>;

function useAnswers(orders: readonly RememberedOrder[], shown: number): Answers {
  const [answers, setAnswers] = useState<Answers>({});
  useEffect(() => {
    let current = true;
    const wanted = orders.slice(Math.max(0, shown - page), shown);
    void fetchOrders(wanted, ({ token, fetched }) => {
      if (current) setAnswers((known) => ({ ...known, [token]: fetched }));
    });
    return () => {
      current = false;
    };
  }, [orders, shown]);
  return answers;
}

/** What was in it, or why one cannot say. */
function contents(answer: Fetched<OrderView> | undefined, { m, locale }: OrdersProps): string {
  if (!answer) return m.loading;
  if (answer.kind === 'body') return answer.value.lines.map(({ name }) => inLocale(name, locale)).join(m.join);
  return answer.kind === 'refused' && answer.status === 404 ? m.gone : m.unreachable;
}

/** What the shop still keeps of the person in this order. */
function personal(order: OrderView): string {
  return [order.customerName, order.room, order.note].filter(Boolean).join(' · ');
}

function OrderCard({ order, answer, props }: { order: RememberedOrder; answer: Fetched<OrderView> | undefined; props: OrdersProps }) {
  const { m, o, locale, zone, shops } = props;
  const view = answer?.kind === 'body' ? answer.value : null;
  const shop = shops[order.shop];
  const running = view !== null && !isFinished(view.status);
  const time = formatDayTime(order.placedAt, now(), zone, locale);
  return (
    <li>
      <a className={running ? `card ${s.order} ${s.running}` : `card ${s.order}`} href={`/f/${locale}/orders/${order.token}`}>
        {shop ? <Tile picture={view?.lines[0]?.picture ?? shop.picture} size={32} /> : <span className="tile" />}
        <span className={s.text}>
          <b>
            <span>{`${orderNumber(order.number)} ${view ? statusWord(view, o) : (shop?.name ?? '')}`}</span>
            {view && <span>{formatFen(view.total)}</span>}
          </b>
          <span className={s.goods}>{contents(answer, props)}</span>
          <small>{fill(view?.fulfilment === 'pickup' ? m.pickedAt : m.placedAt, { time, floor: order.floor })}</small>
          {view && personal(view) && <small>{`${m.personal}: ${personal(view)}`}</small>}
        </span>
      </a>
    </li>
  );
}

/** The orders of this phone, newest first, each as it stands now. */
export function OrderList({ orders, page: props }: { orders: readonly RememberedOrder[]; page: OrdersProps }) {
  const [shown, setShown] = useState(page);
  const answers = useAnswers(orders, shown);
  return (
    <section className={s.list}>
      <ul>
        {orders.slice(0, shown).map((order) => (
          <OrderCard key={order.token} order={order} answer={answers[order.token]} props={props} />
        ))}
      </ul>
      {orders.length > shown && (
        <button type="button" className="go plain" onClick={() => setShown((count) => count + page)}>
          {props.m.more}
        </button>
      )}
    </section>
  );
}
