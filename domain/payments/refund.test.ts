import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { owedBack, paidShares, refundable, sharesOf } from './refund';

const money = (taken: number, refunded = 0, forLess = 0) => ({ taken: fen(taken), refunded: fen(refunded), forLess: fen(forLess) });

describe('what is owed back when an order comes to less', () => {
  it.each([
    ['nothing before its money has come', money(0), 3_000, 0],
    ['what was paid beyond it', money(4_000), 3_000, 1_000],
    ['only what this change adds', money(4_000, 1_000, 1_000), 2_500, 500],
    ['nothing for what a voucher covered: all of the rest was the voucher’s', money(1_000), 0, 1_000],
    ['no more than can still go back', money(4_000, 3_500), 3_000, 500],
    ['nothing when it came to more', money(4_000), 4_500, 0],
  ])('is %s', (_, of, due, owed) => {
    expect(owedBack(of, fen(due))).toBe(owed);
  });

  it('never leaves less than nothing', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), (taken, refunded, forLess, due) => {
        const of = money(taken, refunded, Math.min(refunded, forLess));
        const owed = owedBack(of, fen(due));
        expect(owed).toBeGreaterThanOrEqual(0);
        expect(owed).toBeLessThanOrEqual(refundable(of));
      }),
    );
  });
});

describe('shares of a discount', () => {
  const thresholds = [fen(10_000), fen(20_000)];

  it('are what the lines were paid: A 100 and B 200 less 50', () => {
    expect(paidShares(thresholds, fen(5_000))).toEqual([8_333, 16_667]);
  });

  it('sum to what was paid, whatever the discount, and are the totals without one', () => {
    const totals = fc.array(fc.integer({ min: 1, max: 1_000_000 }).map(fen), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(totals, fc.double({ min: 0, max: 1, noNaN: true }), (all, part) => {
        const sum = all.reduce((a, b) => a + b, 0);
        const discount = fen(Math.floor(sum * part));
        const shares = paidShares(all, discount);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(sum - discount);
        for (const [index, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(all[index]!);
        }
      }),
    );
    expect(paidShares(thresholds, fen(0))).toEqual(thresholds);
  });
});

describe('what of an amount that goes back is for which line', () => {
  const lines = [{ line: 'a', total: fen(600) }, { line: 'b', total: fen(680) }, { line: 'free', total: fen(0) }];

  it('is each line’s price where all of it goes back, and the fees are nobody’s', () => {
    expect(sharesOf(fen(1380), lines, fen(100))).toEqual([{ line: 'a', amount: 600 }, { line: 'b', amount: 680 }]);
    expect(sharesOf(fen(2000), lines, fen(100))).toEqual([{ line: 'a', amount: 600 }, { line: 'b', amount: 680 }]);
  });

  it('is by value where less was paid', () => {
    expect(sharesOf(fen(690), lines, fen(100))).toEqual([{ line: 'a', amount: 300 }, { line: 'b', amount: 340 }]);
    expect(sharesOf(fen(0), lines, fen(100))).toEqual([]);
    expect(sharesOf(fen(500), [], fen(0))).toEqual([]);
  });

  it('is to the fen what was paid had the rest been a discount: of two alike the first bears the odd fen', () => {
    const alike = [{ line: 'a', total: fen(1000) }, { line: 'b', total: fen(1000) }];
    expect(sharesOf(fen(999), alike, fen(0))).toEqual([{ line: 'a', amount: 499 }, { line: 'b', amount: 500 }]);
    expect(paidShares([fen(1000), fen(1000)], fen(1001))).toEqual([499, 500]);
  });
});
