import { withoutLines } from '@/domain/cart/cart';
import type { OrderView } from '@/domain/orders/order-view';
import type { PlacedOrder } from '@/domain/orders/place-order-input';
import { cartStore } from '../cart-store';
import { now } from '../clock';
import { fetchJson } from '../fetch-json';
import { readOrders, rememberOrder } from '../orders-memory';
import { postJson } from '../post-json';
import { saveUsual } from '../usual';
import { cartLine, type OutboxEntry } from './entry';
import type { OutboxDoors, Withdrawal } from './flush';
import { Outbox } from './outbox';
import { outboxStore } from './store';

/** The doors of retries, for pages and for the worker. */
export const postDoors: OutboxDoors = {
  place: (body) => postJson<PlacedOrder>('/api/v1/orders', body),
  withdraw: (keys) => postJson<Withdrawal>('/api/v1/orders/withdraw', { keys }),
};

const isRemembered = (token: string): boolean => readOrders().some((order) => order.token === token);

/** What the phone keeps of a placed order: the order and the usual; what was ordered leaves the cart. */
export function notePlaced({ body, placed }: Pick<OutboxEntry, 'body'> & { placed: PlacedOrder }): void {
  const { token, shop, number } = placed;
  if (isRemembered(token)) return;
  // Remembered first: a page that dies here leaves goods in the cart, but never an order that nobody knows of.
  rememberOrder({ token, shop, number, floor: body.floor, placedAt: now().toISOString() });
  const ordered = body.lines.map(cartLine);
  saveUsual(shop, ordered);
  // Not the whole cart: another tab may have put something in while this order was on its way.
  cartStore(shop).change((cart) => withoutLines(cart, ordered));
}

/** Remembers an order that went through without the phone having heard of it; what it holds leaves the cart. */
export async function noteStanding(token: string): Promise<void> {
  if (isRemembered(token)) return;
  const fetched = await fetchJson<OrderView>(`/api/v1/orders/${token}`);
  if (fetched.kind !== 'body' || isRemembered(token)) return;
  const { shop, number, floor, placedAt, lines } = fetched.value;
  rememberOrder({ token, shop: shop.slug, number, floor, placedAt });
  const ordered = lines.map((line) => cartLine({ ...line, options: line.options.map(({ id }) => id) }));
  cartStore(shop.slug).change((cart) => withoutLines(cart, ordered));
}

type SyncingRegistration = ServiceWorkerRegistration & { sync?: { register: (tag: string) => Promise<void> } };

/** Asks the browser to wake the worker when the network is back, where it can; the pages try by themselves anyway. */
async function wakeWorkerLater(): Promise<void> {
  try {
    const registration: SyncingRegistration | undefined = await navigator.serviceWorker?.getRegistration('/f/');
    await registration?.sync?.register('outbox');
  } catch {
    // Forbidden in this browser or by its owner.
  }
}

export const outboxChannel = 'upstairs:outbox';

function start(): Outbox {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(outboxChannel);
  const outbox = new Outbox({
    store: outboxStore,
    doors: postDoors,
    now,
    later(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    tell: () => channel?.postMessage('changed'),
    note: notePlaced,
    noteStanding,
    onLeft: () => void wakeWorkerLater(),
  });
  channel?.addEventListener('message', () => void outbox.refresh());
  const flush = () => void outbox.flush();
  addEventListener('online', flush);
  addEventListener('pageshow', flush);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && flush());
  flush();
  return outbox;
}

let started: Outbox | undefined;

/** The one outbox of this page, which sends by itself from the first call on. */
export const phoneOutbox = (): Outbox => (started ??= start());
