import { isOrderToken } from '@/domain/ids';
import type { OrderView } from '@/domain/orders/order-view';
import { fetchJson } from './fetch-json';
import type { OrderWire } from './order-watch';

/** The token in the address of an order's page, or null when none can stand there. */
export function tokenInPath(path: string): string | null {
  const token = path.split('/')[4] ?? '';
  return isOrderToken(token) ? token : null;
}

/** An order's news over this browser's network: GET, and an event stream that the browser reconnects by itself. */
export function browserWire(token: string): OrderWire {
  const path = `/api/v1/orders/${token}`;
  return {
    ask: () => fetchJson<OrderView>(path),
    open(afterSeq, { onOpen, onOrder, onBreak }) {
      if (!('EventSource' in globalThis)) return () => undefined;
      const source = new EventSource(`${path}/events?after=${afterSeq}`);
      source.onopen = onOpen;
      source.onmessage = ({ data }) => onOrder(JSON.parse(String(data)) as OrderView);
      source.onerror = () => onBreak(source.readyState === EventSource.CLOSED);
      return () => source.close();
    },
    inSight: () => document.visibilityState === 'visible',
    onMoments({ sight, online, offline }) {
      const end = new AbortController();
      const { signal } = end;
      document.addEventListener('visibilitychange', sight, { signal });
      addEventListener('pageshow', sight, { signal });
      addEventListener('online', online, { signal });
      addEventListener('offline', offline, { signal });
      return () => end.abort();
    },
  };
}
