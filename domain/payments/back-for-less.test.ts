import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { backForLess, mostForLine } from './back-for-less';
import type { PaidOrder } from './hand-refund';

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

describe('the most that goes back for what was wrong with a line', () => {
  const order = (taken: number, more: { refunded?: number; forLess?: number; ofA?: number } = {}): PaidOrder => ({
    money: { taken: fen(taken), refunded: fen(more.refunded ?? more.forLess ?? 0), forLess: fen(more.forLess ?? 0) },
    lines: [{ id: 'a', paid: fen(600), refunded: fen(more.ofA ?? 0) }, { id: 'b', paid: fen(680), refunded: fen(0) }, { id: 'free', paid: fen(0), refunded: fen(0) }],
    fees: fen(100),
    feesRefunded: fen(0),
  });

  it('is its share of what came', () => {
    expect(mostForLine(order(1380), 'a')).toBe(600);
    expect(mostForLine(order(690), 'a')).toBe(300);
    expect(mostForLine(order(0), 'a')).toBe(0);
    expect(mostForLine(order(1380), 'free')).toBe(0);
  });

  it('is less by what has gone back for it, and never more than all that is left', () => {
    expect(mostForLine(order(1380, { refunded: 400, ofA: 400 }), 'a')).toBe(200);
    expect(mostForLine(order(1380, { refunded: 600, ofA: 600 }), 'a')).toBe(0);
    expect(mostForLine(order(1380, { refunded: 600, ofA: 600 }), 'b')).toBe(680);
    expect(mostForLine(order(1380, { refunded: 1000 }), 'a')).toBe(380);
    // Of half of it only half is the line's, whatever went back for it by hand.
    expect(mostForLine(order(690, { refunded: 400, ofA: 400 }), 'a')).toBe(0);
  });

  it('is a share of what stayed where lines went with what was paid for them', () => {
    expect(mostForLine(order(2000, { forLess: 620 }), 'a')).toBe(600);
    expect(mostForLine(order(1310, { forLess: 620 }), 'a')).toBe(300);
  });
});
