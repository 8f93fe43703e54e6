import type { Unit } from '../menu/shop';
import type { Fen } from '../money';

/** flyer: A6, handed out floor by floor. card: A7, goes into every bag. Both have two sides. */
export const flyerKinds = ['flyer', 'card'] as const;
export type FlyerKind = (typeof flyerKinds)[number];

/** Whether each floor has a code of its own, or one code is good for all and whoever scans it picks the floor. */
export const codeScopes = ['floors', 'building'] as const;
export type CodeScope = (typeof codeScopes)[number];

/** What fits on the paper in letters that one can read. */
export const flyerLimits = { headline: 14, words: 60, picks: { flyer: 6, card: 3 }, copies: 100_000, cost: 10_000_000 } as const;

/** A good with name, picture and price as they stand on the paper. */
export type FlyerPick = {
  item: string;
  name: string;
  picture: string;
  unit: Unit;
  /** Per piece, or per 500 g. */
  price: Fen;
};

/** A coupon as it stands on the paper: its code, what it is worth, and every term of it. */
export type FlyerCoupon = { promotion: string; code: string; worth: string; terms: readonly string[] };

/** Characters of all terms together that a card has room for, in letters that one can read. */
export const termsLimit = 110;

/** What somebody says on a flyer. */
export type FlyerContent = { kind: FlyerKind; codesFor: CodeScope; headline: string; words: string; picks: readonly FlyerPick[]; coupon: FlyerCoupon | null };

/** What became of one code: `floor` null is the code for every floor. */
export type FlyerTrace = { floor: string | null; code: string; scans: number; orders: number };

/** An order that a flyer brought. */
export type FlyerOrderView = { floor: string; number: number; date: string; total: Fen };

/** A flyer as the desk lists it. Instants are ISO. */
export type FlyerView = FlyerContent & {
  id: string;
  version: number;
  /** Changes with whatever stands on it, so that its proof has another address then. */
  proof: string;
  createdAt: string;
  /** Null: it may still be changed. */
  printedAt: string | null;
  withdrawnAt: string | null;
  copies: number;
  /** Fen for all printings. */
  cost: Fen;
  /** What has changed since it was saved, by the names on it: goods of the menu, and the coupon by its code. */
  outdated: readonly string[];
  /** Fen that its coupon took off the orders it brought. */
  couponCost: Fen;
  /** How many of those orders used it. */
  couponUses: number;
  /** Floors from below. */
  traces: readonly FlyerTrace[];
  /** The last ones first. */
  orders: readonly FlyerOrderView[];
  rounds: readonly RoundSummary[];
};

/** What a round carries, as whoever walks it finds it. */
export type OpenRound = RoundSummary & { headline: string; version: number };

export type RoundSummary = { id: string; startedAt: string; startedBy: string; floors: number; done: number };

/** Printing and coupons, per order that came of it; null while none has. */
export const costPerOrder = ({ cost, couponCost, traces }: Pick<FlyerView, 'cost' | 'couponCost' | 'traces'>): Fen | null => {
  const orders = traces.reduce((sum, trace) => sum + trace.orders, 0);
  return orders === 0 ? null : (Math.round((cost + couponCost) / orders) as Fen);
};
