import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fen, fen } from '../money';
import { type DiscountedLine, evaluate } from './evaluate';
import type { CouponTerms, Exclusions, Off, Promotion } from './promotion';
import { type Granted, regrant, withoutLine } from './regrant';

const goods = ['apple', 'egg', 'milk', 'pear', 'rice'] as const;
const good = fc.constantFrom(...goods);
const amount = fc.integer({ min: 1, max: 8_000 }).map(fen);

const off: fc.Arbitrary<Off> = fc.oneof(
  fc.record({ percent: fc.integer({ min: 1, max: 90 }), most: fc.option(amount) }),
  fc.record({ amount }),
);

const excludes: fc.Arbitrary<Exclusions> = fc.record({
  items: fc.subarray([...goods], { maxLength: 2 }),
  names: fc.constant([]),
  discounted: fc.boolean(),
});

const name = { zh: '优惠', en: 'Offer' };

const promotion: fc.Arbitrary<(id: string) => Promotion> = fc.oneof(
  fc.record({ off, items: fc.subarray([...goods], { minLength: 1 }) }).map((of) => (id: string) => ({ kind: 'item' as const, id, name, ...of })),
  fc
    .record({ steps: fc.array(fc.tuple(fc.integer({ min: 2, max: 12_000 }), amount), { minLength: 1, maxLength: 4 }), excludes })
    .map(({ steps, excludes }) => (id: string) => ({
      kind: 'tiers' as const,
      id,
      name,
      tiers: steps.map(([threshold, less]) => ({ threshold: fen(threshold), amount: fen(Math.min(less, threshold - 1)) })),
      excludes,
    })),
);

/** Lines of different goods with options, so that a good may stand on several. */
const linesArbitrary: fc.Arbitrary<DiscountedLine[]> = fc.uniqueArray(
  fc
    .record({ item: good, option: fc.constantFrom('', '+hot', '+large'), quantity: fc.integer({ min: 1, max: 5 }), total: fc.integer({ min: 0, max: 9_000 }).map(fen), grams: fc.option(fc.integer({ min: 1, max: 3_000 })) })
    .map(({ item, option, ...rest }) => ({ key: `${item}${option}`, item, ...rest })),
  { minLength: 1, maxLength: 8, selector: ({ key }) => key },
);

const promotionsArbitrary: fc.Arbitrary<Promotion[]> = fc.array(promotion, { maxLength: 5 }).map((made) => made.map((make, index) => make(`p${index}`)));

const couponArbitrary: fc.Arbitrary<CouponTerms | null> = fc.option(
  fc.record({ off, minimum: fc.integer({ min: 0, max: 9_000 }).map(fen), excludes }).map((of) => ({ kind: 'coupon' as const, id: 'cpn', code: 'WELCOME5', name, ...of })),
);

const costs = (lines: readonly { total: Fen }[], discounts: readonly Granted[]): number =>
  lines.reduce((sum, { total }) => sum + total, 0) - discounts.reduce((sum, { amount }) => sum + amount, 0);

describe('whatever is sold', () => {
  const cases = [linesArbitrary, promotionsArbitrary, couponArbitrary] as const;

  it('shares sum to their discount and never make a line cost less than nothing', () => {
    fc.assert(
      fc.property(...cases, (lines, promotions, given) => {
        const { discounts } = evaluate(lines, promotions, given);
        for (const { amount, shares } of discounts) {
          expect(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBe(amount);
          expect(amount).toBeGreaterThan(0);
        }
        lines.forEach(({ total }, place) => {
          const off = discounts.map(({ shares }) => shares[place] ?? 0);
          expect(Math.min(0, ...off)).toBe(0);
          expect(off.reduce<number>((a, b) => a + b, 0)).toBeLessThanOrEqual(total);
        });
        expect(discounts.filter(({ kind }) => kind === 'tiers').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('the order of lines and promotions is nothing to it, and asking again neither', () => {
    fc.assert(
      fc.property(...cases, (lines, promotions, given) => {
        const there = evaluate(lines, promotions, given);
        expect(evaluate(lines, promotions, given)).toEqual(there);
        const back = evaluate([...lines].reverse(), [...promotions].reverse() as Promotion[], given);
        const turned = back.discounts.map((discount) => ({ ...discount, shares: [...discount.shares].reverse() as (Fen | null)[] }));
        expect({ ...back, discounts: turned }).toEqual(there);
      }),
    );
  });
});

it('whatever is granted, the same lines keep it, and what goes one by one comes back to the fen', () => {
  fc.assert(
    fc.property(linesArbitrary, promotionsArbitrary, couponArbitrary, fc.infiniteStream(fc.boolean()), (lines, promotions, coupon, byShop) => {
      const { discounts } = evaluate(lines, promotions, coupon);
      let of: Granted[] = discounts.map(({ promotion, kind, off, amount, shares: split }) => {
        const known = split.flatMap((share, place) => (share === null ? [] : [[lines[place]!.key, share] as const]));
        return { id: promotion, kind, off, granted: amount, amount, shares: new Map(known) };
      });
      let left = lines.map((each) => ({ ...each, id: each.key }));
      expect(regrant(of, left)).toEqual(of);
      const paid = costs(left, of);
      let back = 0;
      while (left.length > 0) {
        const [gone] = left;
        const before = costs(left, of);
        const share = of.reduce((sum, each) => sum + (each.shares.get(gone!.id) ?? 0), 0);
        const by = byShop.next().value ? 'shop' : 'customer';
        left = left.slice(1);
        of = regrant(withoutLine(of, gone!.id, by), left);
        const less = before - costs(left, of);
        if (by === 'customer') expect(less).toBe(gone!.total - share);
        expect(less).toBeGreaterThanOrEqual(0);
        expect(costs(left, of)).toBeGreaterThanOrEqual(0);
        back += less;
      }
      expect(back).toBe(paid);
    }),
  );
});
