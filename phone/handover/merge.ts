import { parsePlacard } from '@/domain/building/placard';
import { type CartLine, parseCart } from '@/domain/cart/cart';
import type { Handover } from '@/domain/handover/handover';
import { cartStore } from '../cart-store';
import { isLink } from '../kept-link';
import { readOrders, rememberOrder } from '../orders-memory';
import { readName, readRoom, rememberName, rememberRoom } from '../person-memory';
import { readPlacard } from '../placard-memory';
import { takeScan } from '../scan';
import { readUsual, saveUsual, withUsual } from '../usual';

/** How much came along: shops with something in the cart, and orders that this place did not know. */
export type Merged = { carts: number; orders: number };

/**
 * The placard scanned last counts, and a scan more than a link, which ends by itself; it is taken like a scan, before
 * what was filled for it comes into the carts.
 */
function mergePlacard(placard: Handover['placard']): void {
  if (!placard) return;
  const { floor, code } = parsePlacard(`${placard.floor}-${placard.code}`);
  const known = readPlacard();
  if (!floor || !code) return;
  const isLasting = known !== null && isLink(known) && !isLink({ floor, code });
  if (known && !isLasting && !(Date.parse(placard.at) > Date.parse(known.at))) return;
  takeScan({ floor, code }, new Date(placard.at));
}

const linesOf = (lines: readonly CartLine[]): readonly CartLine[] => parseCart({ version: 1, lines }).lines;

/**
 * Brings what was handed over together with what is here, and loses nothing of either: of each line the larger amount,
 * all orders, and what this place remembers of its person stays. Doing it twice is doing it once.
 */
export function mergeHandover(handover: Handover): Merged {
  mergePlacard(handover.placard);
  const carts = Object.entries(handover.carts).filter(([, lines]) => linesOf(lines).length > 0);
  for (const [shop, lines] of carts) cartStore(shop).change((cart) => withUsual(cart, linesOf(lines)));
  for (const [shop, lines] of Object.entries(handover.usuals)) {
    if (readUsual(shop).length === 0 && linesOf(lines).length > 0) saveUsual(shop, linesOf(lines));
  }
  if (readName() === '' && handover.name !== '') rememberName(handover.name);
  for (const [floor, room] of Object.entries(handover.rooms)) if (readRoom(floor) === '' && room !== '') rememberRoom(floor, room);
  const known = new Set(readOrders().map(({ token }) => token));
  const fresh = handover.orders.filter(({ token }) => !known.has(token));
  // Oldest first: what does not fit any more falls off the old end.
  for (const order of [...fresh].reverse()) rememberOrder(order);
  return { carts: carts.length, orders: fresh.length };
}
