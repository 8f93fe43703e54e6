import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate';
import { add, fen } from './money';

const amounts = fc.integer({ min: 0, max: 10_000_000 });

describe('allocate', () => {
  it('gives the largest remainder first, the earlier part on a tie', () => {
    expect(allocate(fen(5000), [10_000, 20_000])).toEqual([1667, 3333]);
    expect(allocate(fen(1), [1, 1])).toEqual([1, 0]);
  });

  it('sums exactly and is off by less than one fen per part', () => {
    fc.assert(
      fc.property(amounts, fc.array(amounts, { minLength: 1, maxLength: 20 }), (amount, weights) => {
        const sum = weights.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const parts = allocate(fen(amount), weights);
        expect(add(...parts)).toBe(amount);
        parts.forEach((part, i) => expect(Math.abs(part - (amount * weights[i]!) / sum)).toBeLessThan(1));
      }),
    );
  });

  it('refuses what cannot be split', () => {
    expect(() => allocate(fen(1), [])).toThrow(RangeError);
    expect(() => allocate(fen(1), [0, 0])).toThrow(RangeError);
    expect(() => allocate(fen(1), [-1, 2])).toThrow(RangeError);
    expect(allocate(fen(0), [0, 0])).toEqual([0, 0]);
  });
});
