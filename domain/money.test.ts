import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, allocate, fen, times, weighed } from './money';

const amounts = fc.integer({ min: 0, max: 10_000_000 });

describe('fen', () => {
  it.each([1.5, NaN, Infinity, 2 ** 53])('refuses %s', (amount) => {
    expect(() => fen(amount)).toThrow(RangeError);
  });

  it('refuses a count that is not whole', () => {
    expect(() => times(fen(100), 1.5)).toThrow(RangeError);
    expect(times(fen(466), 3)).toBe(1398);
  });

  it('refuses a sum beyond the safe integers', () => {
    expect(() => add(fen(Number.MAX_SAFE_INTEGER), fen(1))).toThrow(RangeError);
  });
});

describe('weighed', () => {
  it('rounds half up, once', () => {
    expect(weighed(fen(680), 500)).toBe(680);
    expect(weighed(fen(680), 988)).toBe(1344); // 1343.68
    expect(weighed(fen(5), 50)).toBe(1); // 0.5 goes up
    expect(weighed(fen(5), 49)).toBe(0); // 0.49 goes down
    expect(weighed(fen(450), 600)).toBe(540);
  });

  it('equals exact arithmetic for every price and weight', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 30_000 }), (price, grams) => {
        const doubled = (2n * BigInt(price) * BigInt(grams) + 500n) / 1000n;
        expect(weighed(fen(price), grams)).toBe(Number(doubled));
      }),
    );
  });

  it.each([0, -1, 1.5, NaN])('refuses %s grams', (grams) => {
    expect(() => weighed(fen(100), grams)).toThrow(RangeError);
  });
});

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
