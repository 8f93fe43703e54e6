import { type CartLine, emptyCart } from '@/domain/cart/cart';
import type { PhoneTraces } from '@/domain/neighbours/phone-traces';
import type { OrderView } from '@/domain/orders/order-view';
import { cartStore } from './cart-store';
import { shopsWithCart } from './waiting-carts';
import { forgetCheckoutDrafts } from './checkout-draft';
import { forgetComplaints } from './complaint-draft';
import { type Fetched, fetchJson } from './fetch-json';
import { forgetTelling } from './tell-neighbour';
import { forgetGroups, readGroups, type RememberedGroup } from './groups/groups-memory';
import { forgetCodes } from './handover/known-codes';
import { forgetPlacard, readLink } from './kept-link';
import { forgetOrders, readOrders, type RememberedOrder } from './orders-memory';
import type { OutboxContents } from './outbox/store';
import { forgetPerson, readName, readRooms } from './person-memory';
import { moveAnswered, type PlacardMemory, readPlacard } from './placard-memory';
import { forgetTold } from './trail/tell-trail';
import { forgetUsual, readUsual, shopsWithUsual } from './usual';

/** Everything that this phone keeps about the person who holds it. */
export type MyData = {
  name: string;
  rooms: Readonly<Record<string, string>>;
  placard: PlacardMemory | null;
  /** A link that staff made, kept beside the phone's own scan. */
  link: PlacardMemory | null;
  usuals: Readonly<Record<string, readonly CartLine[]>>;
  carts: Readonly<Record<string, readonly CartLine[]>>;
  orders: readonly RememberedOrder[];
  /** Its places in group-buys. */
  groups: readonly RememberedGroup[];
};

const byShop = <T>(slugs: readonly string[], read: (slug: string) => T): Record<string, T> =>
  Object.fromEntries(slugs.map((slug) => [slug, read(slug)]));

export const readMyData = (): MyData => ({
  name: readName(),
  rooms: readRooms(),
  placard: readPlacard(),
  link: readLink(),
  usuals: byShop(shopsWithUsual(), readUsual),
  carts: byShop(shopsWithCart(), (slug) => cartStore(slug).get().lines),
  orders: readOrders(),
  groups: readGroups(),
});

/** Forgets all of it but the outbox, and the orders that are not among these tokens: they are still running. */
export function forgetMyData(tokens: readonly string[]): void {
  forgetPerson();
  forgetPlacard();
  moveAnswered();
  shopsWithUsual().forEach(forgetUsual);
  for (const slug of shopsWithCart()) cartStore(slug).change(() => emptyCart);
  forgetCodes();
  forgetTelling();
  forgetComplaints();
  forgetCheckoutDrafts();
  forgetTold();
  forgetOrders(tokens);
  forgetGroups();
}

type FetchedOrder = RememberedOrder & { fetched: Fetched<OrderView> };

/** So many are asked for at a time: a lift's signal carries no more. */
const atOnce = 4;

/** Asks for each of these orders, and tells of each as it comes. Never throws. */
export async function fetchOrders(orders: readonly RememberedOrder[], onFetched: (order: FetchedOrder) => void): Promise<void> {
  const waiting = [...orders];
  const work = async (): Promise<void> => {
    for (let order = waiting.shift(); order; order = waiting.shift()) {
      onFetched({ ...order, fetched: await fetchJson<OrderView>(`/api/v1/orders/${order.token}`) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/**
 * A copy to take home: what the phone keeps, with the orders that wait on it, each order as the shop has it, and what neighbours and
 * shops have of this phone. `missing` orders were not reached; not `traced`: what neighbours have was not.
 */
export async function collectMyData({ entries, unreadable }: OutboxContents, at: Date): Promise<{ json: string; missing: number; traced: boolean }> {
  const data = readMyData();
  const views = new Map<string, OrderView>();
  let missing = 0;
  await fetchOrders(data.orders, ({ token, fetched }) => {
    if (fetched.kind === 'body') views.set(token, fetched.value);
    else if (fetched.kind === 'unreachable') missing++;
  });
  const traces = await fetchJson<PhoneTraces>('/api/v1/my-traces');
  const neighbours = traces.kind === 'body' ? traces.value : null;
  const orders = data.orders.map((order) => ({ ...order, order: views.get(order.token) ?? null }));
  return { json: JSON.stringify({ exportedAt: at.toISOString(), phone: { ...data, orders: undefined, outbox: { entries, unreadable } }, orders, neighbours }, null, 2), missing, traced: neighbours !== null };
}
