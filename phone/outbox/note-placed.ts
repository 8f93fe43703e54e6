import type { CartLine } from '@/domain/cart/cart';
import { withoutLines } from '@/domain/cart/without-lines';
import type { OrderView } from '@/domain/orders/order-view';
import { cartStore } from '../cart-store';
import { now } from '../clock';
import { fetchJson } from '../fetch-json';
import { askToPersist } from '../make-room';
import { readOrders, rememberOrder } from '../orders-memory';
import { saveUsual } from '../usual';
import { cartLine } from './entry';
import type { PlacedEntry } from './outbox';

const isRemembered = (token: string): boolean => readOrders().some((order) => order.token === token);

/** Not the whole cart: another tab may have put something in while this order was on its way. */
const takeOutOfCart = (shop: string, ordered: readonly CartLine[]): void => cartStore(shop).change((cart) => withoutLines(cart, ordered));

/** What the phone keeps of a placed order: the order and the usual; what was ordered leaves the cart. @returns whether it is kept. */
export function notePlaced({ body, placed }: Pick<PlacedEntry, 'body' | 'placed'>): boolean {
  const { token, shop, number } = placed;
  if (isRemembered(token)) return true;
  if (readOrders().length === 0) void askToPersist();
  // Remembered first: a page that dies here leaves goods in the cart, but never an order that nobody knows of.
  const isKept = rememberOrder({ token, shop, number, floor: body.floor, placedAt: now().toISOString() });
  const ordered = body.lines.map(cartLine);
  saveUsual(shop, ordered);
  takeOutOfCart(shop, ordered);
  return isKept;
}

/** Remembers an order that went through without the phone having heard of it; what it holds leaves the cart. @returns as `notePlaced`. */
export async function noteStanding(token: string): Promise<boolean> {
  if (isRemembered(token)) return true;
  const fetched = await fetchJson<OrderView>(`/api/v1/orders/${token}`);
  if (fetched.kind !== 'body') return false;
  if (isRemembered(token)) return true;
  const { shop, number, floor, placedAt, lines } = fetched.value;
  const isKept = rememberOrder({ token, shop: shop.slug, number, floor, placedAt });
  takeOutOfCart(shop.slug, lines.map((line) => cartLine({ ...line, options: line.options.map(({ id }) => id) })));
  return isKept;
}
