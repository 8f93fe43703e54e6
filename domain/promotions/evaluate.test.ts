import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { evaluate } from './evaluate';
import type { CouponTerms, Exclusions, ItemDiscount, Tiers } from './promotion';

const name = { zh: '优惠', en: 'Offer' };
const nothing: Exclusions = { items: [], names: [], discounted: false };

const line = (item: string, total: number, quantity = 1) => ({ key: item, item, quantity, grams: null, total: fen(total) });

const tiers = (id: string, steps: Record<number, number>, excludes: Partial<Exclusions> = {}): Tiers => ({
  kind: 'tiers',
  id,
  name,
  tiers: Object.entries(steps).map(([threshold, amount]) => ({ threshold: fen(Number(threshold)), amount: fen(amount) })),
  excludes: { ...nothing, ...excludes },
});

const percentOff = (id: string, percent: number, ...items: string[]): ItemDiscount => ({ kind: 'item', id, name, off: { percent, most: null }, items });

const coupon = (off: CouponTerms['off'], minimum = 0, excludes: Partial<Exclusions> = {}): CouponTerms => ({
  kind: 'coupon', id: 'cpn', code: 'WELCOME5', name, off, minimum: fen(minimum), excludes: { ...nothing, ...excludes },
});

const amounts = ({ discounts }: ReturnType<typeof evaluate>) => discounts.map(({ promotion, amount }) => [promotion, amount]);

describe('spend and save', () => {
  const ladder = tiers('ladder', { 3_000: 300, 5_000: 800, 10_000: 2_000 });

  it.each([
    [2_999, 0],
    [3_000, 300],
    [4_999, 300],
    [5_000, 800],
    [25_000, 2_000],
  ])('grants of goods for %i fen the highest tier reached: %i', (sum, off) => {
    expect(amounts(evaluate([line('a', sum)], [ladder], null))).toEqual(off === 0 ? [] : [['ladder', off]]);
  });

  it('grants one tier of all there are, the one that saves most', () => {
    expect(amounts(evaluate([line('a', 5_000)], [tiers('small', { 1_000: 200 }), ladder], null))).toEqual([['ladder', 800]]);
    expect(amounts(evaluate([line('a', 5_000)], [tiers('b', { 1_000: 800 }), tiers('a', { 2_000: 800 })], null))).toEqual([['a', 800]]);
  });

  it('splits it over the lines by value: of A 100 and B 200 less 50, A bears 16.67', () => {
    const [discount] = evaluate([line('a', 10_000), line('b', 20_000)], [tiers('t', { 30_000: 5_000 })], null).discounts;
    expect(discount!.shares).toEqual([1_667, 3_333]);
  });

  it('gives the odd fen to the same line, wherever it stands', () => {
    const lines = [line('b', 1_000), line('a', 1_000)];
    const [there] = evaluate(lines, [tiers('t', { 1_000: 501 })], null).discounts;
    const [back] = evaluate([...lines].reverse(), [tiers('t', { 1_000: 501 })], null).discounts;
    expect([there!.shares, back!.shares]).toEqual([[250, 251], [251, 250]]);
  });

  it('counts nothing that it leaves out, and takes nothing off it', () => {
    const without = tiers('t', { 3_000: 300 }, { items: ['egg'] });
    expect(evaluate([line('egg', 5_000), line('a', 2_999)], [without], null).discounts).toEqual([]);
    const [discount] = evaluate([line('egg', 5_000), line('a', 3_000)], [without], null).discounts;
    expect(discount!.shares).toEqual([null, 300]);
  });

  it('counts goods at what they cost after their own discount, or not at all where it says so', () => {
    const goods = [line('a', 2_000), line('b', 2_000)];
    expect(amounts(evaluate(goods, [percentOff('half', 50, 'a'), tiers('t', { 3_001: 300 })], null))).toEqual([['half', 1_000]]);
    expect(amounts(evaluate(goods, [percentOff('half', 50, 'a'), tiers('t', { 3_000: 300 })], null))).toEqual([['half', 1_000], ['t', 300]]);
    expect(amounts(evaluate(goods, [percentOff('half', 50, 'a'), tiers('t', { 2_500: 300 }, { discounted: true })], null))).toEqual([['half', 1_000]]);
  });

  it('says what more would save more, and nothing at the top', () => {
    const next = (sum: number) => evaluate([line('a', sum)], [ladder], null).next;
    expect(next(2_100)).toMatchObject({ promotion: 'ladder', missing: 900, saves: 300 });
    expect(next(4_000)).toMatchObject({ missing: 1_000, saves: 800 });
    expect(next(10_000)).toBeNull();
    // A tier that saves no more than what is reached is no help.
    expect(evaluate([line('a', 5_000)], [tiers('t', { 5_000: 800 }), tiers('u', { 6_000: 800 })], null).next).toBeNull();
  });
});

describe('a good that costs less', () => {
  it('is rounded once per line, half up', () => {
    expect(amounts(evaluate([line('a', 1_398, 3)], [percentOff('p', 25, 'a')], null))).toEqual([['p', 350]]);
  });

  it('never costs less than nothing, and has one discount: the one that takes most off', () => {
    const five: ItemDiscount = { kind: 'item', id: 'five', name, off: { amount: fen(500) }, items: ['a'] };
    expect(amounts(evaluate([line('a', 900, 3)], [five, percentOff('p', 20, 'a')], null))).toEqual([['five', 900]]);
    expect(amounts(evaluate([line('a', 9_000, 1)], [five, percentOff('p', 20, 'a')], null))).toEqual([['p', 1_800]]);
  });

  it('weighs fen per 500 g', () => {
    const less: ItemDiscount = { kind: 'item', id: 'less', name, off: { amount: fen(100) }, items: ['a'] };
    expect(amounts(evaluate([{ ...line('a', 540), grams: 600 }], [less], null))).toEqual([['less', 120]]);
  });
});

describe('a coupon', () => {
  const ladder = tiers('ladder', { 3_000: 500 });

  it('comes off what the tier has left, and asks for its minimum before the tier', () => {
    const half = coupon({ percent: 50, most: null }, 3_000);
    expect(amounts(evaluate([line('a', 3_000)], [ladder], half))).toEqual([['ladder', 500], ['cpn', 1_250]]);
    expect(evaluate([line('a', 2_990)], [ladder], half)).toMatchObject({ discounts: [], couponMissing: 10 });
  });

  it('takes no more off than there is, nor than it may', () => {
    expect(amounts(evaluate([line('a', 600)], [], coupon({ amount: fen(1_000) })))).toEqual([['cpn', 600]]);
    expect(amounts(evaluate([line('a', 6_000)], [], coupon({ percent: 20, most: fen(800) })))).toEqual([['cpn', 800]]);
    expect(evaluate([line('egg', 600)], [], coupon({ amount: fen(100) }, 0, { items: ['egg'] })).discounts).toEqual([]);
  });
});
