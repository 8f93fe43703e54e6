import type { PlacardReference } from '../building/placard';
import type { CartLine } from '../cart/cart';
import type { Locale } from '../menu/shop';
import type { Fen } from '../money';
import type { PaymentMethod } from '../payments/payment';
import type { SeenDiscount } from '../promotions/promotion';

/** What a line asks for and the price that was shown for it: fen per piece with its options, or per 500 g. */
export type OrderLineInput = CartLine & { shownUnitPrice: Fen };

export type Timing = { kind: 'asap' } | { kind: 'window'; startsAt: string };

/** What stood beside the lines; pages from before promotions name none, and of those the total alone is compared. */
export type ShownSums = { deliveryFee: Fen; smallOrderFee: Fen; total: Fen; discounts?: readonly SeenDiscount[] | undefined };

/** The one body of both doors: the server action and POST /api/v1/orders. */
export type PlaceOrderInput = {
  /** The placement key, made on the phone before the first request. */
  key: string;
  /** The key of the attempt that this changed order takes the place of. */
  replaces: string | null;
  shop: string;
  /** What the phone keeps of the placard it scanned. */
  placard: PlacardReference | null;
  fulfilment: 'delivery' | 'pickup';
  /** Where to; for a pick-up the customer's own floor. */
  floor: string;
  room: string | null;
  name: string;
  note: string | null;
  timing: Timing;
  payment: PaymentMethod;
  locale: Locale;
  lines: readonly OrderLineInput[];
  /** As it was typed; absent: none. */
  coupon?: string | undefined;
  shown: ShownSums;
};

/** What an acceptance answers; replayed byte for byte for the same key. */
export type PlacedOrder = {
  token: string;
  number: number;
  shop: string;
  total: Fen;
  /** ISO instant. */
  promisedAt: string;
};

export const nameLimit = 20;
export const noteLimit = 140;
