import type { OffDraft, PromotionDraft } from '@/domain/promotions/promotion-draft';
import { fenOf, typedFen } from '@/i18n/typed-money';
import { wholeOf } from '@/i18n/typed-number';
import { localField, readLocalField } from './local-field';

/** A promotion as it stands in its form: figures as they are typed, yuan and percent. */
export type TypedPromotion = {
  zh: string;
  en: string;
  how: OffDraft['kind'];
  value: string;
  most: string;
  tiers: readonly { threshold: string; amount: string }[];
  minimum: string;
  items: readonly string[];
  categories: readonly string[];
  discounted: boolean;
  starts: string;
  ends: string;
  code: string;
  cap: string;
  perPhone: string;
};

const optional = (value: number | null): string => (value === null ? '' : String(value));

export function typedPromotion(draft: PromotionDraft, zone: string): TypedPromotion {
  const { off, coupon } = draft;
  return {
    zh: draft.name.zh,
    en: draft.name.en,
    how: off?.kind ?? 'percent',
    value: off === null ? '' : off.kind === 'percent' ? String(off.value) : typedFen(off.value),
    most: off === null || off.most === null ? '' : typedFen(off.most),
    tiers: draft.tiers.map(({ threshold, amount }) => ({ threshold: typedFen(threshold), amount: typedFen(amount) })),
    minimum: typedFen(draft.minimum),
    items: draft.items,
    categories: draft.categories,
    discounted: draft.excludesDiscounted,
    starts: localField(new Date(draft.startsAt), zone),
    ends: draft.endsAt === null ? '' : localField(new Date(draft.endsAt), zone),
    code: coupon?.code ?? '',
    cap: optional(coupon?.cap ?? null),
    perPhone: optional(coupon?.perPhone ?? null),
  };
}

/** What is no figure becomes one that the server names as such. */
const amount = (typed: string): number => {
  const found = fenOf(typed);
  return Number.isNaN(found) ? 0.5 : found;
};
const whole = (typed: string): number => {
  const found = wholeOf(typed);
  return Number.isNaN(found) ? 0.5 : found;
};
const optionalWhole = (typed: string): number | null => (typed.trim() === '' ? null : whole(typed));

/** What is typed as a draft; of a begin that was not touched the instant stays as it was, to the second. */
export function draftOf(was: PromotionDraft, typed: TypedPromotion, zone: string): PromotionDraft {
  const { kind } = was;
  const percent = typed.how === 'percent';
  const most = kind === 'coupon' && percent && typed.most.trim() !== '' ? amount(typed.most) : null;
  const starts = typed.starts === localField(new Date(was.startsAt), zone) ? was.startsAt : readLocalField(typed.starts, zone)?.toISOString();
  return {
    kind,
    name: { zh: typed.zh, en: typed.en },
    off: kind === 'tiers' ? null : { kind: typed.how, value: percent ? whole(typed.value.replace(/[%％]/g, '')) : amount(typed.value), most },
    tiers: typed.tiers.map((tier) => ({ threshold: amount(tier.threshold), amount: amount(tier.amount) })),
    minimum: kind === 'coupon' ? amount(typed.minimum) : 0,
    items: typed.items,
    categories: typed.categories,
    excludesDiscounted: typed.discounted,
    startsAt: starts ?? was.startsAt,
    endsAt: readLocalField(typed.ends, zone)?.toISOString() ?? null,
    coupon: kind === 'coupon' ? { code: typed.code, cap: optionalWhole(typed.cap), perPhone: optionalWhole(typed.perPhone) } : null,
  };
}
