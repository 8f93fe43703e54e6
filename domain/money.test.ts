import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, fen, times, weighed } from './money';

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
