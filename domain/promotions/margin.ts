import type { Text, Unit } from '../menu/shop';
import { type Fen, fen } from '../money';
import { type Batch, marginAt } from '../stock/cost';
import { offOf, type PromotionDraft } from './promotion-draft';
import { offLine } from './take-off';

/** A good that a promotion may touch; `batch` is what the last delivery cost, null: nobody has noted one. */
export type CostedGood = { id: string; name: Text; price: Fen; unit: Unit; batch: Batch | null };

/** What a good earns where a promotion takes most off it: fen per piece or 500 g, percent of what it then sells for. */
export type DeepMargin = { name: Text; price: Fen; cost: Fen; percent: number; isBelowCost: boolean };

/** The largest part that it can take off a good, in ten thousandths: of tiers at their thresholds, of a coupon at its minimum. */
function deepest(draft: PromotionDraft): number {
  if (draft.kind === 'tiers') return Math.max(0, ...draft.tiers.map(({ threshold, amount }) => Math.ceil((amount * 10_000) / threshold)));
  const off = offOf(draft);
  if ('percent' in off) return off.percent * 100;
  return Math.min(10_000, Math.ceil((off.amount * 10_000) / Math.max(draft.minimum, 1)));
}

function priceAt(draft: PromotionDraft, { price }: CostedGood): Fen {
  if (draft.kind === 'item') return fen(price - offLine(offOf(draft), { quantity: 1, grams: null, total: price }));
  return fen(Math.floor((price * (10_000 - deepest(draft))) / 10_000));
}

/**
 * What goods earn at the deepest that a promotion goes, the least first; goods whose cost nobody knows are left out. Other
 * promotions that may come on top are not counted.
 */
export function deepMargins(draft: PromotionDraft, goods: readonly CostedGood[]): DeepMargin[] {
  const found = goods.flatMap((good): DeepMargin[] => {
    if (!good.batch || good.price === 0) return [];
    const price = priceAt(draft, good);
    if (price === 0) return [{ name: good.name, price, cost: marginAt(fen(1), good.batch, good.unit).cost, percent: -100, isBelowCost: good.batch.worth > 0 }];
    const { cost, percent, isBelowCost } = marginAt(price, good.batch, good.unit);
    return [{ name: good.name, price, cost, percent, isBelowCost }];
  });
  return found.sort((a, b) => a.percent - b.percent);
}
