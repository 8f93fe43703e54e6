import { type HandedOrder, type Handover, handoverBytes } from '@/domain/handover/handover';
import { nameLimit } from '@/domain/orders/place-order-input';
import { readMyData } from '../my-data';
import type { RememberedOrder } from '../orders-memory';

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

const handed = ({ token, shop, number, floor, placedAt }: RememberedOrder): HandedOrder => ({
  token,
  shop,
  number,
  floor,
  placedAt: new Date(placedAt).toISOString(),
});

const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** What this phone hands over. The oldest orders stay behind when all of them are too many for one link. */
export function packHandover(): Handover {
  const { name, rooms, placard, usuals, carts, orders } = readMyData();
  const packed = {
    version: 1,
    placard: placard && isInstant(placard.at) ? { ...placard, at: new Date(placard.at).toISOString() } : null,
    name: name.slice(0, nameLimit),
    rooms,
    carts,
    usuals,
  } as const;
  const kept = orders.map(handed);
  while (kept.length > 0 && bytesOf({ ...packed, orders: kept }) > handoverBytes) kept.pop();
  return { ...packed, orders: kept };
}
