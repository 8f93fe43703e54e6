import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { deepMargins } from './margin';
import { planPromotion, type PromotionDraft, promotionFaults } from './promotion-draft';

const base: PromotionDraft = {
  kind: 'tiers', name: { zh: ' 满减 ', en: '' }, off: null, tiers: [{ threshold: 3_000, amount: 500 }, { threshold: 5_000, amount: 1_000 }], minimum: 0,
  items: [], categories: [], excludesDiscounted: false, startsAt: '2026-03-02T04:00:00.000Z', endsAt: null, coupon: null,
};
const coupon: PromotionDraft = { ...base, kind: 'coupon', tiers: [], off: { kind: 'amount', value: 500, most: null }, minimum: 2_000, coupon: { code: 'wel-come5', cap: 100, perPhone: 1 } };
const item: PromotionDraft = { ...base, kind: 'item', tiers: [], off: { kind: 'percent', value: 20, most: null }, items: ['egg'] };

const tiers = (...steps: [number, number][]) => promotionFaults({ ...base, tiers: steps.map(([threshold, amount]) => ({ threshold, amount })) });

describe('what an owner may not ask for', () => {
  it('is tiers that overlap, fall, or save all that they ask for', () => {
    expect(promotionFaults(base)).toEqual({});
    expect(tiers()).toEqual({ tiers: 'missing' });
    expect(tiers([3_000, 500], [3_000, 600])).toEqual({ 'tiers.1.threshold': 'falls' });
    expect(tiers([3_000, 500], [5_000, 500])).toEqual({ 'tiers.1.amount': 'falls' });
    expect(tiers([3_000, 3_000])).toEqual({ 'tiers.0.amount': 'above' });
    expect(tiers([0, -1], [2.5, 1])).toEqual({ 'tiers.0.threshold': 'too_low', 'tiers.0.amount': 'too_low', 'tiers.1.threshold': 'not_whole' });
    expect(tiers(...Array.from({ length: 6 }, (_, index): [number, number] => [1_000 * (index + 1), 100 * (index + 1)]))).toEqual({ tiers: 'too_many' });
  });

  it('is a discount above the price, or nothing that it is for', () => {
    expect(promotionFaults({ ...item, items: [] })).toEqual({ goods: 'missing' });
    expect(promotionFaults({ ...item, off: { kind: 'amount', value: 500, most: null } }, [fen(800), fen(500)])).toEqual({ goods: 'above' });
    expect(promotionFaults({ ...item, off: { kind: 'percent', value: 91, most: null } })).toEqual({ off: 'too_high' });
    expect(promotionFaults({ ...coupon, off: { kind: 'amount', value: 2_001, most: null } })).toEqual({ off: 'above' });
    expect(promotionFaults({ ...coupon, off: { kind: 'amount', value: 500, most: 100 } })).toEqual({ most: 'unknown' });
  });

  it('is a coupon without a code, and a window that ends before it begins', () => {
    expect(promotionFaults({ ...coupon, coupon: null })).toEqual({ code: 'missing' });
    for (const code of ['', 'abc', '欢迎光临', 'A'.repeat(21), 'NO/SLASH']) expect(promotionFaults({ ...coupon, coupon: { code, cap: null, perPhone: null } })).toEqual({ code: 'code' });
    expect(promotionFaults({ ...coupon, coupon: { code: 'GOOD', cap: 0, perPhone: 1.5 } })).toEqual({ cap: 'too_low', perPhone: 'not_whole' });
    expect(promotionFaults({ ...base, endsAt: base.startsAt })).toEqual({ endsAt: 'window' });
    expect(promotionFaults({ ...base, name: { zh: '', en: 'x'.repeat(21) } })).toEqual({ 'name.zh': 'missing', 'name.en': 'too_long' });
  });
});

it('what is kept has its code as it is compared, and nothing that its kind has not', () => {
  expect(planPromotion(coupon, [])).toMatchObject({ ok: true, value: { name: { zh: '满减' }, coupon: { code: 'WELCOME5' } } });
  expect(planPromotion({ ...base, off: coupon.off, minimum: 900, coupon: coupon.coupon }, [])).toMatchObject({ ok: true, value: { off: null, minimum: 0, coupon: null } });
});

describe('what a good earns at the deepest that a promotion goes', () => {
  // Two pieces cost 6.00: 3.00 each.
  const egg = { id: 'egg', name: { zh: '蛋', en: 'Egg' }, price: fen(500), unit: 'each' as const, batch: { amount: 2, worth: fen(600) } };
  const free = { ...egg, id: 'rice', batch: null };
  const least = (draft: PromotionDraft) => deepMargins(draft, [egg, free]).map(({ price, percent, isBelowCost }) => ({ price, percent, isBelowCost }));

  it.each([
    ['a tier at its threshold', base, { price: 400, percent: 25, isBelowCost: false }],
    ['a good of its own', { ...item, off: { kind: 'percent' as const, value: 45, most: null } }, { price: 275, percent: -9, isBelowCost: true }],
    ['a coupon at its minimum', coupon, { price: 375, percent: 20, isBelowCost: false }],
    ['a coupon without one, which may be worth all of it', { ...coupon, minimum: 0 }, { price: 0, percent: -100, isBelowCost: true }],
  ])('is, of %s, told with the figures', (_, draft, margin) => {
    expect(least(draft)).toEqual([margin]);
  });
});
