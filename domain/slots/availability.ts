import type { DeliveryWindow } from './windows';

/** What changes by the minute, apart from kept pages; instants are ISO strings. */
export type ShopAvailability = {
  slug: string;
  /** The menu's revision; a page that was rendered from another one shows old prices. */
  revision: number;
  state: { kind: 'open' } | { kind: 'paused'; until: string } | { kind: 'closed'; opensAt: string | null };
  /** Minutes to the door as soon as possible, or null when that cannot be had now. */
  promiseMinutes: number | null;
  /** The next window that is free, or null. */
  nextWindow: string | null;
  /** Pieces or grams left of what is scarce; 0 is sold out. Items not named are there. */
  left: Readonly<Record<string, number>>;
  /** Only when one shop was asked for. */
  windows?: readonly (Omit<DeliveryWindow, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string })[];
};

/** GET /api/v1/availability?floor=27[&shop=slug] */
export type Availability = { at: string; shops: readonly ShopAvailability[] };
