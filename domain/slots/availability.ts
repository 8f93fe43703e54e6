import type { NoticeKind } from '../building/notice';
import type { Text } from '../menu/shop';

/** A window as phones know it: `free` for an order that is brought to the floor that asked. */
export type ToldWindow = {
  startsAt: string;
  endsAt: string;
  free: boolean;
  /** Only where it differs: it has room, nothing is brought to the floor in it, and who fetches may have it. */
  pickup?: true;
};

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
  /** Pieces or grams left of what is scarce, by item or by a set's choice; 0 is sold out. What is not named is there. */
  left: Readonly<Record<string, number>>;
  /** While nothing is brought to the floor: until when, and the minutes in which one may fetch, null if not now. */
  suspended?: { until: string; reason: { kind: NoticeKind; text: Text }; pickupMinutes: number | null };
  /** While the shop is swamped. */
  rush?: { until: string; minutes: number; half: boolean };
  /** One line from the shop, until its business day is over. */
  today?: Text;
  /** Only when one shop was asked for. */
  windows?: readonly ToldWindow[];
};

/** A notice of the building's, as a floor's page and the board tell it. */
export type ToldNotice = {
  id: string;
  kind: NoticeKind;
  text: Text;
  from: string;
  until: string;
  /** Shops whose bags it keeps from the floor that asked; none: it does not concern that floor. */
  stops: readonly string[];
};

/** GET /api/v1/availability?floor=27[&shop=slug] */
export type Availability = {
  at: string;
  shops: readonly ShopAvailability[];
  /** What holds now or within half a day; absent where there is nothing to tell. */
  notices?: readonly ToldNotice[];
};

/** A shop as it is for somebody who fetches: no lift and no drill keeps them from it. */
export function forPickup(shop: ShopAvailability): ShopAvailability {
  const windows = shop.windows?.map((window) => ({ ...window, free: window.free || window.pickup === true }));
  return {
    ...shop,
    promiseMinutes: shop.promiseMinutes ?? shop.suspended?.pickupMinutes ?? null,
    nextWindow: windows?.find(({ free }) => free)?.startsAt ?? shop.nextWindow,
    ...(windows ? { windows } : {}),
  };
}
