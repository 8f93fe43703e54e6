/**
 * What was done to simulated shops, in plain figures: fen, grams, ISO instants. The oracle knows nothing else, and has no type
 * or function of the app's.
 */
export type LoggedLine = { good: string; price: number; quantity: number; grams: number | null };

export type LoggedRefund = { kind: 'whole' } | { kind: 'parts'; lines: readonly { line: number; amount: number }[]; fees: number };

/** A refund as the app wrote it down: what of it is for which line, by position. */
export type ToldRefund = { refund: string; amount: number; lines: readonly { line: number; amount: number }[] };

type Placed = {
  did: 'placed';
  /** When it was promised: the day of its number. */
  promisedAt: string;
  channel: string;
  isBrought: boolean;
  isWaived: boolean;
  /** It makes good what was wrong with another, and costs nothing. */
  isFree: boolean;
  lines: readonly LoggedLine[];
  method: string;
  /** What a platform says it took; null: no platform, or as much as our prices say. */
  collected: number | null;
  voucher: number;
};

/** `done`: whether the app did it, or refused. `refund`: what it wrote down to go back for it. */
type OfChange = { done: boolean; refund: ToldRefund | null } & (
  /** `isLate`: the desk had not seen what was done with the order last. */
  | { did: 'line removed'; line: number; isLate: boolean }
  | { did: 'substitute brought'; line: number; instead: LoggedLine; isLate: boolean }
  | { did: 'called off'; isLate: boolean }
  | { did: 'offer lapsed'; line: number }
  | { did: 'offer answered'; line: number; yes: boolean }
  | { did: 'change asked'; wish: 'remove' | 'cancel' | 'note'; line: number | null }
  | { did: 'request answered'; grant: boolean }
  | { did: 'complained' | 'complaint settled'; line: number }
  /** `most`: what the app said could go back for the line, where it refused. */
  | { did: 'complaint refunded'; line: number; amount: number; most: number | null }
);

type OfOrder =
  | Placed
  | OfChange
  | { did: 'accepted' | 'rejected' | 'cancelled' | 'set out' | 'not delivered' | 'undone' | 'unconfirmed' }
  /** Grams of each line, null where the scale had nothing to say. */
  | { did: 'weighed'; grams: readonly (number | null)[] }
  | { did: 'handed over'; collected: string }
  | { did: 'confirmed'; as: string | null }
  /** `refund` null: it was refused. */
  | { did: 'refund asked'; refund: ToldRefund | null; wish: LoggedRefund }
  | { did: 'refund given'; refund: string; way: string }
  | { did: 'refund reopened' | 'refund withdrawn'; refund: string };

type OfShop =
  | { did: 'terms set'; fee: number; minimum: number; small: number | null }
  | { did: 'commission set'; channel: string; basisPoints: number | null; amount: number }
  | { did: 'shift opened'; opening: number }
  | { did: 'cash moved'; kind: string; amount: number }
  /** `said`: what the app said should lie in the drawer. */
  | { did: 'shift closed'; said: number };

export type OrderEntry = { shop: string; order: string } & OfOrder;
export type ShopEntry = { shop: string } & OfShop;
export type ChangeEntry = { shop: string; order: string } & OfChange;
export type PlacedEntry = { shop: string; order: string } & Placed;
export type Entry = OrderEntry | ShopEntry;

/** What the books of a day of a shop say, in fen; statuses are counts. */
export type DayFigures = {
  statuses: Record<string, number>;
  cash: number;
  code: number;
  platform: number;
  voucher: number;
  givenCash: number;
  givenCode: number;
  givenPlatform: number;
  owed: number;
  deliveryFees: number;
  smallOrderFees: number;
  commission: number;
  claimed: number;
  unpaid: number;
  toCollect: number;
  kept: number;
};
