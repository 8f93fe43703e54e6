import fc from 'fast-check';
import { fen } from '../../money';
import type { DiscountedLine } from '../evaluate';
import type { CouponTerms, Exclusions, Off, Promotion } from '../promotion';

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
export const linesArbitrary: fc.Arbitrary<DiscountedLine[]> = fc.uniqueArray(
  fc
    .record({ item: good, option: fc.constantFrom('', '+hot', '+large'), quantity: fc.integer({ min: 1, max: 5 }), total: fc.integer({ min: 0, max: 9_000 }).map(fen), grams: fc.option(fc.integer({ min: 1, max: 3_000 })) })
    .map(({ item, option, ...rest }) => ({ key: `${item}${option}`, item, ...rest })),
  { minLength: 1, maxLength: 8, selector: ({ key }) => key },
);

export const promotionsArbitrary: fc.Arbitrary<Promotion[]> = fc.array(promotion, { maxLength: 5 }).map((made) => made.map((make, index) => make(`p${index}`)));

export const couponArbitrary: fc.Arbitrary<CouponTerms | null> = fc.option(
  fc.record({ off, minimum: fc.integer({ min: 0, max: 9_000 }).map(fen), excludes }).map((of) => ({ kind: 'coupon' as const, id: 'cpn', code: 'WELCOME5', name, ...of })),
);
