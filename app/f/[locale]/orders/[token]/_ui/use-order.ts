'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useBrowserValue } from '@/app/_ui/use-browser-value';
import type { OrderView } from '@/domain/orders/order-view';
import { now } from '@/phone/clock';
import { type OrderWatch, watchOrder } from '@/phone/order-watch';
import { browserWire, tokenInPath } from '@/phone/order-wire';

/** The page's clock ticks this often, in milliseconds: minutes to go need no more. */
const tick = 10_000;

export type LiveOrder = {
  token: string | null;
  order: OrderView | null;
  /** No such order, or an address that cannot be one. */
  missing: boolean;
  /** The last try brought no answer. */
  silent: boolean;
  /** The server's clock, as far as this phone knows it. */
  now: Date;
  /** ISO instant of what is shown, by the server's clock. */
  asOf: string | null;
  refresh: () => void;
  /** Shows an answer of the server that did not come as news. */
  show: (order: OrderView) => void;
};

/** How far the server's clock is ahead of the phone's, in milliseconds. */
const aheadOf = (order: OrderView | null): number => (order ? Date.parse(order.now) - now().getTime() : 0);

function useTicking(): number {
  const [time, setTime] = useState(() => now().getTime());
  useEffect(() => {
    const timer = setInterval(() => setTime(now().getTime()), tick);
    return () => clearInterval(timer);
  }, []);
  return time;
}

/** The order in the address, followed while the page is in sight. */
export function useOrder(): LiveOrder {
  const token = useBrowserValue(() => tokenInPath(location.pathname), null);
  const [heard, setHeard] = useState<{ order: OrderView; ahead: number } | null>(null);
  const [silent, setSilent] = useState(false);
  const [missing, setMissing] = useState(false);
  // What was over is followed again once the shop owes an answer.
  const waits = heard?.order.complaints.some(({ answered }) => answered === null) ?? false;
  const watch = useRef<OrderWatch>(null);
  const time = useTicking();
  const show = useCallback((order: OrderView) => {
    setHeard({ order, ahead: aheadOf(order) });
    setSilent(false);
  }, []);
  useEffect(() => {
    if (token === null) return;
    const started = watchOrder(browserWire(token), {
      onOrder: show,
      onSilence: () => setSilent(true),
      onMissing: () => setMissing(true),
    });
    watch.current = started;
    return started.stop;
  }, [token, show, waits]);
  return {
    token,
    order: heard?.order ?? null,
    missing,
    silent,
    // Never before what the server said last: the tick may be some seconds old.
    now: new Date(Math.max(time + (heard?.ahead ?? 0), heard ? Date.parse(heard.order.now) : 0)),
    asOf: heard?.order.now ?? null,
    refresh: () => watch.current?.refresh(),
    show,
  };
}
