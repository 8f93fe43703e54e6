'use client';
import { useEffect, useState } from 'react';
import { Tile } from '@/app/_ui/tile';
import { orderNumber } from '@/domain/orders/order-number';
import type { OrderView } from '@/domain/orders/order-view';
import { isFinished, type OrderStatus } from '@/domain/orders/status';
import { minute } from '@/domain/time';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import type { FloorMessages } from '@/i18n/floor';
import { shopLabel } from '@/i18n/text';
import { fetchJson } from '@/phone/fetch-json';
import { readOrders } from '@/phone/orders-memory';
import s from './floor.module.css';
import type { FloorProps } from './floor-props';

/** Older orders are not asked after: nothing runs for longer than its day and the night before, in milliseconds. */
const horizon = 36 * 60 * minute;
const most = 4;

type Running = { token: string; order: OrderView };

/** Still coming, or nobody was there to take it, which the customer must know. */
const isRunning = ({ status }: OrderView): boolean => !isFinished(status) || status === 'not_delivered';

async function fetchRunning(at: string): Promise<Running[]> {
  const recent = readOrders().filter(({ placedAt }) => Date.parse(at) - Date.parse(placedAt) < horizon);
  const asked = recent.slice(0, most).map(async ({ token }) => ({ token, answer: await fetchJson<OrderView>(`/api/v1/orders/${token}`) }));
  const answers = await Promise.all(asked);
  return answers.flatMap(({ token, answer }) => (answer.kind === 'body' && isRunning(answer.value) ? [{ token, order: answer.value }] : []));
}

const statusWords: Partial<Record<OrderStatus, [title: keyof FloorMessages, detail: keyof FloorMessages]>> = {
  placed: ['statusPlaced', 'detailPlaced'],
  accepted: ['statusAccepted', 'detailAccepted'],
  preparing: ['statusPreparing', 'detailPreparing'],
  ready: ['statusReady', 'detailReady'],
  delivering: ['statusDelivering', 'detailDelivering'],
  not_delivered: ['statusNotDelivered', 'detailNotDelivered'],
};

/** Minutes to go by the server's clock; the clock's time for a chosen window or what is over an hour away. */
function arrival({ order }: Running, at: string, { zone, locale, m, c }: FloorProps): string {
  if (order.status === 'not_delivered') return '';
  const minutes = Math.round((Date.parse(order.promisedAt) - Date.parse(at)) / minute);
  if (order.timing === 'window' || minutes > 60) return formatDayTime(order.promisedAt, new Date(at), zone, locale);
  return minutes < 1 ? c.soon : fill(m.comesIn, { minutes });
}

function RunningCard({ running, at, page }: { running: Running; at: string; page: FloorProps }) {
  const { token, order } = running;
  const [title, detail] = statusWords[order.status] ?? ['statusPlaced', 'detailPlaced'];
  const fetching = order.status === 'ready' && order.fulfilment === 'pickup';
  const words = page.m[fetching ? 'detailReadyPickup' : detail];
  return (
    <li>
      <a className={`card ${s.shop} ${s.running}`} href={`/f/${page.locale}/orders/${token}`}>
        <Tile picture={order.lines[0]?.picture ?? order.shop.picture} size={42} />
        <span className={s.text}>
          <b>{`${orderNumber(order.number)} ${page.m[title]}`}</b>
          <small>{fill(words, { shop: shopLabel(order.shop, page.locale), floor: order.shop.floor })}</small>
        </span>
        <span className={s.eta}>
          <b>{arrival(running, at, page)}</b>
        </span>
      </a>
    </li>
  );
}

/** The orders of this phone that are still on their way, asked again whenever the availability was. */
export function RunningOrders({ at, page }: { at: string; page: FloorProps }) {
  const [running, setRunning] = useState<readonly Running[]>([]);
  useEffect(() => {
    let current = true;
    void fetchRunning(at).then((found) => current && setRunning(found));
    return () => {
      current = false;
    };
  }, [at]);
  if (running.length === 0) return null;
  return (
    <section className={s.group}>
      <h2 className="visually-hidden">{page.m.runningHeading}</h2>
      <ul>
        {running.map((each) => (
          <RunningCard key={each.token} running={each} at={at} page={page} />
        ))}
      </ul>
    </section>
  );
}
