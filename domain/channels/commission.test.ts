import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { commissionOf } from './commission';

describe('what a platform keeps', () => {
  it.each([
    [1000, 1800, 180],
    [1005, 1000, 101],
    [1004, 1000, 100],
    [2350, 0, 0],
    [2350, 10_000, 2350],
  ])('of %i fen at %i basis points is %i', (collected, basisPoints, kept) => {
    expect(commissionOf(fen(collected), { kind: 'share', basisPoints })).toBe(kept);
  });

  it('is the amount where it is one, also of a free order', () => {
    expect(commissionOf(fen(0), { kind: 'amount', amount: fen(300) })).toBe(300);
  });

  it('is nothing where nobody has set it', () => {
    expect(commissionOf(fen(1000), undefined)).toBe(0);
  });

  it('is never more than half a fen from the exact share, nor more than what was collected', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 10_000 }), (collected, basisPoints) => {
        const kept = commissionOf(fen(collected), { kind: 'share', basisPoints });
        expect(Math.abs(kept * 10_000 - collected * basisPoints)).toBeLessThanOrEqual(5_000);
        expect(kept).toBeLessThanOrEqual(collected);
      }),
    );
  });
});
