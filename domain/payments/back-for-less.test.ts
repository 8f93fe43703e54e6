import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { backForLess, mostForLine, sharesOf } from './back-for-less';

const money = (taken: number, forLess = 0) => ({ taken: fen(taken), refunded: fen(forLess), forLess: fen(forLess) });
const from = (before: number, now: number, more: object = {}) => ({ before: fen(before), now: fen(now), vouchers: fen(0), isOutside: false, ...more });

describe('what goes back of an order that came to less', () => {
  it('is nothing before its money has come, and the difference afterwards', () => {
    expect(backForLess(money(0), from(1380, 780))).toBe(0);
    expect(backForLess(money(1380), from(1380, 780))).toBe(600);
    expect(backForLess(money(1380, 600), from(780, 680))).toBe(100);
  });

  it('gives no change on a voucher: only what was paid beside it', () => {
    expect(backForLess(money(700), from(1000, 600, { vouchers: fen(300) }))).toBe(400);
    expect(backForLess(money(700), from(1000, 200, { vouchers: fen(300) }))).toBe(700);
  });

  it('is of a platform’s order what our prices fell by, and never more than it collected', () => {
    expect(backForLess(money(2500), from(2200, 1600, { isOutside: true }))).toBe(600);
    expect(backForLess(money(400), from(2200, 1600, { isOutside: true }))).toBe(400);
  });

  it('gives back over several changes what it gives back over one', () => {
    const amount = fc.integer({ min: 0, max: 500_000 });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 6 }), amount, (totals, vouchers) => {
        const falling = totals.toSorted((a, b) => b - a);
        const taken = Math.max(0, falling[0]! - vouchers);
        let back = 0;
        for (const [index, now] of falling.slice(1).entries()) back += backForLess(money(taken, back), from(falling[index]!, now, { vouchers: fen(vouchers) }));
        expect(back).toBe(backForLess(money(taken), from(falling[0]!, falling.at(-1)!, { vouchers: fen(vouchers) })));
        expect(back).toBeLessThanOrEqual(taken);
      }),
    );
  });
});

describe('what of it is for which line', () => {
  const lines = [{ line: 'a', total: fen(600) }, { line: 'b', total: fen(680) }, { line: 'free', total: fen(0) }];

  it('is each line’s price where all of it goes back, and the fees are nobody’s', () => {
    expect(sharesOf(fen(1380), lines, fen(100))).toEqual([{ line: 'a', amount: 600 }, { line: 'b', amount: 680 }]);
  });

  it('is by value where less was paid', () => {
    expect(sharesOf(fen(690), lines, fen(100))).toEqual([{ line: 'a', amount: 300 }, { line: 'b', amount: 340 }]);
    expect(sharesOf(fen(0), lines, fen(100))).toEqual([]);
    expect(sharesOf(fen(500), [], fen(0))).toEqual([]);
  });

  it('is at most what was paid for the line and has not gone back', () => {
    expect(mostForLine(money(1380), lines, fen(100), 'a')).toBe(600);
    expect(mostForLine(money(690), lines, fen(100), 'a')).toBe(300);
    expect(mostForLine(money(0), lines, fen(100), 'a')).toBe(0);
    expect(mostForLine({ ...money(1380), refunded: fen(1000) }, lines, fen(100), 'a')).toBe(380);
    expect(mostForLine(money(1380), lines, fen(100), 'free')).toBe(0);
  });
});
