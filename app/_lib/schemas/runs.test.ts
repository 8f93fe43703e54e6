import { describe, expect, it } from 'vitest';
import { bagLimitSchema, startRunSchema } from './runs';

const takes = (schema: { safeParse: (input: unknown) => { success: boolean } }) => (input: unknown) => schema.safeParse(input).success;

describe('what sets out', () => {
  const parses = takes(startRunSchema);

  it('is a list of orders of one shop', () => {
    expect(parses({ shop: 'corner', orders: ['ord_a', 'ord_b'] })).toBe(true);
  });

  it('is never empty, endless, twice the same, or with anything else', () => {
    const many = Array.from({ length: 41 }, (_, index) => `ord_${index}`);
    expect(parses({ shop: 'corner', orders: many.slice(1) })).toBe(true);
    for (const orders of [[], many, ['ord_a', 'ord_a'], [''], 'ord_a', [1], ['x'.repeat(65)]]) expect(parses({ shop: 'corner', orders })).toBe(false);
    expect(parses({ shop: 'corner', orders: ['ord_a'], staff: 'stf_other' })).toBe(false);
    expect(parses({ shop: '../corner', orders: ['ord_a'] })).toBe(false);
  });
});

describe('the bag limit', () => {
  it('is a whole number of bags that a person carries', () => {
    const parses = takes(bagLimitSchema);
    for (const bagLimit of [1, 8, 40]) expect(parses({ shop: 'corner', bagLimit })).toBe(true);
    for (const bagLimit of [0, -1, 41, 1e9, 1.5, '8', null, NaN]) expect(parses({ shop: 'corner', bagLimit })).toBe(false);
  });
});
