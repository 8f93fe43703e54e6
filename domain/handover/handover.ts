import type { PlacardReference } from '../building/placard';
import type { CartLine } from '../cart/cart';

/** An order as its phone remembers it; `shop` is the slug, `placedAt` an ISO instant. */
export type HandedOrder = { token: string; shop: string; number: number; floor: string; placedAt: string };

/**
 * What one browser on a phone hands to another, or to the installed app: they keep their things apart (product.md, Who
 * may order). `at` is the ISO instant of the scan; rooms are by floor, carts and usuals by the shop's slug.
 */
export type Handover = {
  version: 1;
  placard: (PlacardReference & { at: string }) | null;
  name: string;
  rooms: Readonly<Record<string, string>>;
  carts: Readonly<Record<string, readonly CartLine[]>>;
  usuals: Readonly<Record<string, readonly CartLine[]>>;
  orders: readonly HandedOrder[];
};

/** A link is good for so long. */
export const handoverMinutes = 10;

/** The most that one may hold, in bytes of JSON. */
export const handoverBytes = 16_384;

/** In this cookie a code waits for the manifest of the app that is about to be installed on iOS. */
export const handoverCookie = 'upstairs_handover';
