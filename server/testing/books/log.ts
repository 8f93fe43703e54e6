/**
 * What was done to simulated shops, in plain figures: fen, grams, ISO instants. The oracle knows nothing else, and has no type
 * or function of the app's.
 */
export type LoggedLine = { price: number; quantity: number; grams: number | null };

export type LoggedRefund = { kind: 'whole' } | { kind: 'parts'; lines: readonly { line: number; amount: number }[]; fees: number };

type OfOrder =
  | {
      did: 'placed';
      /** When it was promised: the day of its number. */
      promisedAt: string;
      channel: string;
      isBrought: boolean;
      isWaived: boolean;
      lines: readonly LoggedLine[];
      method: string;
      /** What a platform says it took; null: no platform, or as much as our prices say. */
      collected: number | null;
      voucher: number;
    }
  | { did: 'accepted' | 'rejected' | 'cancelled' | 'set out' | 'not delivered' | 'undone' | 'unconfirmed' }
  /** Grams of each line, null where it is not weighed. */
  | { did: 'weighed'; grams: readonly (number | null)[] }
  | { did: 'handed over'; collected: string }
  | { did: 'confirmed'; as: string | null }
  /** `refund` null: it was refused. */
  | { did: 'refund asked'; refund: string | null; wish: LoggedRefund }
  | { did: 'refund given'; refund: string; way: string }
  | { did: 'refund reopened' | 'refund withdrawn'; refund: string };

type OfShop =
  | { did: 'commission set'; channel: string; basisPoints: number | null; amount: number }
  | { did: 'shift opened'; opening: number }
  | { did: 'cash moved'; kind: string; amount: number }
  /** `said`: what the app said should lie in the drawer. */
  | { did: 'shift closed'; said: number };

export type Entry = ({ shop: string; order: string } & OfOrder) | ({ shop: string } & OfShop);

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
