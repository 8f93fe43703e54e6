import { faultsFound, type FieldFaults } from '../field-faults';
import { numberFault, textFault, type TypedFault } from '../menu/item-faults';
import type { Text } from '../menu/shop';
import { type Fen, fen } from '../money';
import { fail, ok, type Result } from '../result';
import { couponCode } from './coupon-code';
import type { Off, PromotionKind } from './promotion';

/** Fen, percent and letters that an owner may ask for; the database holds the same bounds. */
export const promotionLimits = { name: 20, percent: { least: 1, most: 90 }, amount: { least: 1, most: 1_000_000 }, minimum: { least: 0, most: 1_000_000 }, tiers: 5, cap: { least: 1, most: 1_000_000 }, perPhone: { least: 1, most: 1_000 }, open: 30 } as const;

/** What is wrong with a field, beside what can be wrong with any of the menu's. */
export type PromotionFault = TypedFault | 'falls' | 'above' | 'code' | 'window' | 'taken' | 'below_used';

export type OffDraft = { kind: 'percent' | 'amount'; value: number; most: number | null };
export type CouponDraft = { code: string; cap: number | null; perPhone: number | null };

/** A promotion as its owner fills it in; amounts in fen, instants ISO. */
export type PromotionDraft = {
  kind: PromotionKind;
  name: Text;
  /** Of item and coupon. */
  off: OffDraft | null;
  /** Of tiers. */
  tiers: readonly { threshold: number; amount: number }[];
  minimum: number;
  /** Ids; of item what it is for, else what it leaves out. */
  items: readonly string[];
  categories: readonly string[];
  excludesDiscounted: boolean;
  startsAt: string;
  endsAt: string | null;
  coupon: CouponDraft | null;
};

type Faults = FieldFaults<PromotionFault>;

/** Tiers rise, each in what it asks for and in what it saves, and none saves all that it asks for. */
function tierFaults(tiers: PromotionDraft['tiers']): Record<string, PromotionFault | null> {
  if (tiers.length === 0) return { tiers: 'missing' };
  if (tiers.length > promotionLimits.tiers) return { tiers: 'too_many' };
  const faults: Record<string, PromotionFault | null> = {};
  for (const [index, { threshold, amount }] of tiers.entries()) {
    const before = tiers[index - 1];
    faults[`tiers.${index}.threshold`] = numberFault(threshold, promotionLimits.amount) ?? (before && threshold <= before.threshold ? 'falls' : null);
    faults[`tiers.${index}.amount`] =
      numberFault(amount, promotionLimits.amount) ?? (amount >= threshold ? 'above' : before && amount <= before.amount ? 'falls' : null);
  }
  return faults;
}

function offFaults({ kind, off, minimum }: PromotionDraft): Record<string, PromotionFault | null> {
  if (!off) return { off: 'missing' };
  const isAbove = kind === 'coupon' && off.kind === 'amount' && minimum > 0 && off.value > minimum;
  return {
    off: numberFault(off.value, promotionLimits[off.kind]) ?? (isAbove ? 'above' : null),
    most: off.most === null ? null : off.kind === 'percent' && kind === 'coupon' ? numberFault(off.most, promotionLimits.amount) : 'unknown',
  };
}

function couponFaults({ coupon, minimum }: PromotionDraft): Record<string, PromotionFault | null> {
  if (!coupon) return { code: 'missing' };
  return {
    code: couponCode(coupon.code) === null ? 'code' : null,
    minimum: numberFault(minimum, promotionLimits.minimum),
    cap: coupon.cap === null ? null : numberFault(coupon.cap, promotionLimits.cap),
    perPhone: coupon.perPhone === null ? null : numberFault(coupon.perPhone, promotionLimits.perPhone),
  };
}

/** What of a draft cannot be so, by field; `prices` of the goods that an item discount is for, fen. */
export function promotionFaults(draft: PromotionDraft, prices: readonly Fen[] = []): Faults {
  const { kind, name, off, items, categories, startsAt, endsAt } = draft;
  const dearest = off?.kind === 'amount' && prices.some((price) => off.value >= price);
  return faultsFound({
    'name.zh': textFault(name.zh.trim(), promotionLimits.name, true),
    'name.en': textFault(name.en.trim(), promotionLimits.name, false),
    ...(kind === 'tiers' ? tierFaults(draft.tiers) : offFaults(draft)),
    ...(kind === 'item' && { goods: items.length + categories.length === 0 ? ('missing' as const) : dearest ? ('above' as const) : null }),
    ...(kind === 'coupon' && couponFaults(draft)),
    startsAt: Number.isNaN(Date.parse(startsAt)) ? 'missing' : null,
    endsAt: endsAt !== null && !(Date.parse(endsAt) > Date.parse(startsAt)) ? 'window' : null,
  });
}

/** What a draft takes off. @throws Error for one of tiers */
export function offOf({ off }: PromotionDraft): Off {
  if (!off) throw new Error('a draft that takes nothing off');
  return off.kind === 'amount' ? { amount: fen(off.value) } : { percent: off.value, most: off.most === null ? null : fen(off.most) };
}

/** Without what a promotion of its kind does not have. */
function ofItsKind(draft: PromotionDraft): PromotionDraft {
  const { kind } = draft;
  if (kind === 'coupon') return { ...draft, tiers: [] };
  const bare = { ...draft, minimum: 0, coupon: null };
  return kind === 'tiers' ? { ...bare, off: null } : { ...bare, tiers: [], excludesDiscounted: false };
}

/** The draft as it is kept, or `invalid` by field. */
export function planPromotion(draft: PromotionDraft, prices: readonly Fen[]): Result<PromotionDraft> {
  const fields = promotionFaults(draft, prices);
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  const kept = ofItsKind(draft);
  const coupon = kept.coupon && { ...kept.coupon, code: couponCode(kept.coupon.code)! };
  return ok({ ...kept, name: { zh: draft.name.zh.trim(), en: draft.name.en.trim() }, coupon });
}
