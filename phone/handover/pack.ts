import { type CartLine, emptyCart } from '@/domain/cart/cart';
import { withoutLines } from '@/domain/cart/without-lines';
import { type HandedOrder, type Handover, handoverBytes } from '@/domain/handover/handover';
import { nameLimit } from '@/domain/orders/place-order-input';
import { readMyData } from '../my-data';
import type { RememberedOrder } from '../orders-memory';
import { cartLine, isUnsure, type OutboxEntry } from '../outbox/entry';

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

const handed = ({ token, shop, number, floor, placedAt }: RememberedOrder): HandedOrder => ({
  token,
  shop,
  number,
  floor,
  placedAt: new Date(placedAt).toISOString(),
});

const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** An order that this phone may place, or may have placed, without another tap. */
export const staysHere = (entry: OutboxEntry): boolean =>
  entry.state === 'queued' || entry.state === 'sending' || entry.state === 'accepted' || isUnsure(entry);

type Carts = Handover['carts'];

/** Goods leave the cart only when their order is placed; until then they must not be ordered elsewhere as well. */
const withoutOrdered = (carts: Carts, entries: readonly OutboxEntry[]): Carts =>
  Object.fromEntries(
    Object.entries(carts).map(([shop, lines]): [string, readonly CartLine[]] => {
      const ordered = entries.filter((entry) => entry.body.shop === shop && staysHere(entry)).flatMap(({ body }) => body.lines.map(cartLine));
      return [shop, withoutLines({ ...emptyCart, lines }, ordered).lines];
    }),
  );

/**
 * What this phone hands over. An order that waits in its outbox stays, with its goods: in two places it could be placed
 * twice. The oldest orders stay behind when all of them are too many for one link.
 */
export function packHandover(entries: readonly OutboxEntry[] = []): Handover {
  const { name, rooms, placard, usuals, carts, orders } = readMyData();
  const packed = {
    version: 1,
    placard: placard && isInstant(placard.at) ? { ...placard, at: new Date(placard.at).toISOString() } : null,
    name: name.slice(0, nameLimit),
    rooms,
    carts: withoutOrdered(carts, entries),
    usuals,
  } as const;
  const kept = orders.map(handed);
  while (kept.length > 0 && bytesOf({ ...packed, orders: kept }) > handoverBytes) kept.pop();
  return { ...packed, orders: kept };
}
