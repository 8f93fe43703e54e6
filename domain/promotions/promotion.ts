import type { Fen } from '../money';

type Named = { zh: string; en: string };

export const promotionKinds = ['item', 'tiers', 'coupon'] as const;
export type PromotionKind = (typeof promotionKinds)[number];

/**
 * What is taken off: percent, half up to the fen; or fen, of an item per piece or per 500 g, of a coupon off the whole.
 * `most` bounds a percentage; null: nothing does.
 */
export type Off = { percent: number; most: Fen | null } | { amount: Fen };

/** What a promotion leaves out: goods by id, also those of whole categories; and whatever an item discount made cheaper. */
export type Exclusions = {
  items: readonly string[];
  /** What a screen says of them: the names of those goods and categories. */
  names: readonly Named[];
  discounted: boolean;
};

/** A good, or all of a category, that costs less. */
export type ItemDiscount = { kind: 'item'; id: string; name: Named; off: Off; items: readonly string[] };

/** From `threshold` fen of goods on, `amount` fen less. */
export type Tier = { threshold: Fen; amount: Fen };

/** Spend and save (满减): of all tiers of a shop the one that saves most is granted. */
export type Tiers = { kind: 'tiers'; id: string; name: Named; tiers: readonly Tier[]; excludes: Exclusions };

/** What a shop takes off without being asked; part of its menu. */
export type Promotion = ItemDiscount | Tiers;

/** What a code gives. It is on no menu: a phone learns it by showing the code. */
export type CouponTerms = {
  kind: 'coupon';
  id: string;
  code: string;
  name: Named;
  off: Off;
  /** Fen of goods from which on it is good. */
  minimum: Fen;
  excludes: Exclusions;
};

/** What a promotion takes off an order. */
export type Discount = {
  promotion: string;
  kind: PromotionKind;
  name: Named;
  amount: Fen;
  /** What it takes off once more when the scale has spoken; null: what was granted stays. */
  off: Off | null;
  /** Of each line in its place, summing to `amount`; null: the line has no part in it. */
  shares: readonly (Fen | null)[];
};

/** What a screen shows of a discount, and a phone sends back as seen. */
export type SeenDiscount = { promotion: string; amount: Fen };
