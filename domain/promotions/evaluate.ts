import { add, type Fen, fen, zero } from '../money';
import type { CouponTerms, Discount, Exclusions, ItemDiscount, Promotion, Tier, Tiers } from './promotion';
import { type LineWorth, offLine, offSum, type Part, splitOff, worthOf } from './take-off';

/** A line of a cart or an order; its key is no other line's. */
export type DiscountedLine = LineWorth & { key: string; item: string };

/** What more would save more. */
export type NextTier = { promotion: string; name: Tiers['name']; missing: Fen; saves: Fen; excludes: Exclusions };

export type Evaluated = {
  /** In the order in which they are taken off: items, the one tier, the coupon. None of nothing. */
  discounts: readonly Discount[];
  /** The tier that is nearest and saves more than the one reached; null: none does. */
  next: NextTier | null;
  /** Fen of goods that the coupon still asks for; 0: it is good, or there is none. */
  couponMissing: Fen;
};

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const isItem = (promotion: Promotion): promotion is ItemDiscount => promotion.kind === 'item';
const isTiers = (promotion: Promotion): promotion is Tiers => promotion.kind === 'tiers';

const sumOf = (shares: readonly (Fen | null)[]): Fen => add(zero, ...shares.map((share) => share ?? zero));

/** Of the discounts of a good the one that takes most off; of equal ones that of the smaller id. */
function bestFor(line: DiscountedLine, promotions: readonly ItemDiscount[]): { of: ItemDiscount; amount: Fen } | null {
  let best: { of: ItemDiscount; amount: Fen } | null = null;
  for (const of of promotions) {
    if (!of.items.includes(line.item)) continue;
    const amount = offLine(of.off, line);
    if (amount > (best?.amount ?? 0)) best = { of, amount };
  }
  return best;
}

function itemDiscounts(lines: readonly DiscountedLine[], promotions: readonly ItemDiscount[]): Discount[] {
  const best = lines.map((line) => bestFor(line, promotions));
  return promotions.flatMap((of): Discount[] => {
    const shares = best.map((found) => (found?.of === of ? found.amount : null));
    const amount = sumOf(shares);
    return amount === 0 ? [] : [{ promotion: of.id, kind: 'item', name: of.name, amount, off: of.off, shares }];
  });
}

/** What lines cost after the discounts that were taken off before. */
const left = (lines: readonly DiscountedLine[], taken: readonly Discount[]): Fen[] =>
  lines.map(({ total }, place) => fen(total - taken.reduce((sum, { shares }) => sum + (shares[place] ?? 0), 0)));

/** The lines that a promotion counts, at what they still cost. */
function partsOf(lines: readonly DiscountedLine[], worth: readonly Fen[], excludes: Exclusions, isCheaper: (place: number) => boolean): Part[] {
  return lines.map(({ key, item }, place) => {
    const isOut = excludes.items.includes(item) || (excludes.discounted && isCheaper(place));
    return { key, worth: isOut ? null : worth[place]! };
  });
}

type Counted = { of: Tiers; parts: readonly Part[]; sum: Fen };

/** The highest tier that a sum reaches, by what it saves; null: none. */
const reached = ({ of, sum }: Counted): Tier | null =>
  of.tiers.reduce<Tier | null>((best, tier) => (tier.threshold <= sum && tier.amount > (best?.amount ?? 0) ? tier : best), null);

function tierDiscount(counted: readonly Counted[]): Discount | null {
  let best: { from: Counted; amount: Fen } | null = null;
  for (const from of counted) {
    const amount = fen(Math.min(from.sum, reached(from)?.amount ?? 0));
    if (amount > (best?.amount ?? 0)) best = { from, amount };
  }
  if (!best) return null;
  const { of, parts } = best.from;
  return { promotion: of.id, kind: 'tiers', name: of.name, amount: best.amount, off: null, shares: splitOff(best.amount, parts) };
}

/** The nearest tier above what is saved already; of two as near, the one that saves more. */
function nextTier(counted: readonly Counted[], saved: Fen): NextTier | null {
  const above = counted.flatMap(({ of, sum }) =>
    of.tiers
      .filter(({ threshold, amount }) => threshold > sum && amount > saved)
      .map((tier) => ({ promotion: of.id, name: of.name, missing: fen(tier.threshold - sum), saves: tier.amount, excludes: of.excludes })),
  );
  return above.sort((a, b) => a.missing - b.missing || b.saves - a.saves || (a.promotion < b.promotion ? -1 : 1))[0] ?? null;
}

/**
 * What a shop's promotions take off these lines (rules.md, 12 and 13): item discounts, then the one tier that saves most of
 * those reached by the goods after them, then the coupon; fees are nothing to it. The same whatever the order of lines
 * and promotions is, and however often it is asked: it starts from full prices each time.
 */
export function evaluate(lines: readonly DiscountedLine[], promotions: readonly Promotion[], coupon: CouponTerms | null): Evaluated {
  const sorted = [...promotions].sort(byId);
  const items = itemDiscounts(lines, sorted.filter(isItem));
  const afterItems = left(lines, items);
  const isCheaper = (place: number) => items.some(({ shares }) => (shares[place] ?? 0) > 0);
  const counted = sorted.filter(isTiers).map((of): Counted => {
    const parts = partsOf(lines, afterItems, of.excludes, isCheaper);
    return { of, parts, sum: worthOf(parts) };
  });
  const tier = tierDiscount(counted);
  const taken = tier ? [...items, tier] : items;
  const next = nextTier(counted, tier?.amount ?? zero);
  if (!coupon) return { discounts: taken, next, couponMissing: zero };
  const sum = worthOf(partsOf(lines, afterItems, coupon.excludes, isCheaper));
  const couponMissing = fen(Math.max(0, coupon.minimum - sum));
  if (couponMissing > 0) return { discounts: taken, next, couponMissing };
  const given = couponDiscount(coupon, partsOf(lines, left(lines, taken), coupon.excludes, isCheaper));
  return { discounts: given ? [...taken, given] : taken, next, couponMissing };
}

/** A coupon comes off what the tier has left; its minimum asked for goods before the tier, which never takes a coupon away. */
function couponDiscount({ id, name, off }: CouponTerms, parts: readonly Part[]): Discount | null {
  const amount = offSum(off, worthOf(parts));
  if (amount === 0) return null;
  const again = 'percent' in off ? off : null;
  return { promotion: id, kind: 'coupon', name, amount, off: again, shares: splitOff(amount, parts) };
}
