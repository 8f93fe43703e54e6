import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { paymentAfterChange } from './after-change';
import { paidShares, paidSoFar } from './paid-share';
import type { PaymentOfOrder } from './payment';

const cash = (status: PaymentOfOrder['status'], amount: number): PaymentOfOrder => ({ method: status === 'settled' ? 'platform' : 'cash', status, amount: fen(amount) });
const from = (before: number, now: number) => ({ before: fen(before), now: fen(now) });

describe('a payment whose order costs less', () => {
  it('is for less while it is open, and nothing goes back', () => {
    expect(paymentAfterChange(cash('unpaid', 1380), from(1380, 780), fen(0))).toEqual({ payment: cash('unpaid', 780), refund: 0 });
  });

  it.each(['paid', 'claimed', 'settled'] as const)('stays what it was when it is %s, and the difference goes back', (status) => {
    expect(paymentAfterChange(cash(status, 1380), from(1380, 780), fen(0))).toEqual({ payment: cash(status, 1380), refund: 600 });
  });

  it('gives no change on a voucher: only what was paid beside it', () => {
    expect(paymentAfterChange(cash('paid', 700), from(1000, 600), fen(300))).toEqual({ payment: cash('paid', 700), refund: 400 });
    expect(paymentAfterChange(cash('paid', 700), from(1000, 200), fen(300))).toEqual({ payment: cash('paid', 700), refund: 700 });
    expect(paymentAfterChange(cash('settled', 500), from(500, 300), fen(800))).toEqual({ payment: cash('settled', 300), refund: 0 });
  });

  it('gives back over several changes what it gives back over one', () => {
    const amount = fc.integer({ min: 0, max: 500_000 });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 6 }), amount, fc.constantFrom('paid', 'claimed', 'settled'), (totals, voucher, status) => {
        const falling = totals.toSorted((a, b) => b - a);
        const vouchers = status === 'settled' ? 0 : voucher;
        const was = cash(status, Math.max(0, falling[0]! - vouchers));
        const steps = falling.slice(1).map((now, index) => paymentAfterChange(was, from(falling[index]!, now), fen(vouchers)).refund);
        const once = paymentAfterChange(was, from(falling[0]!, falling.at(-1)!), fen(vouchers)).refund;
        expect(steps.reduce((sum, refund) => sum + refund, 0)).toBe(once);
        expect(once).toBeLessThanOrEqual(was.amount);
      }),
    );
  });
});

describe('what was paid of each line', () => {
  it('is its price where nothing was taken off', () => {
    expect(paidShares(fen(1380), [fen(600), fen(680), fen(100)])).toEqual([600, 680, 100]);
  });

  it('is less by its value where a voucher took some over, and never more than was paid', () => {
    expect(paidShares(fen(690), [fen(600), fen(680), fen(100)])).toEqual([300, 340, 50]);
    expect(paidShares(fen(5000), [fen(600), fen(680)])).toEqual([600, 680]);
    expect(paidShares(fen(0), [fen(600), fen(0)])).toEqual([0, 0]);
  });

  it('is nothing of an order that is still to be paid', () => {
    expect(paidSoFar(cash('unpaid', 1380))).toBe(0);
    expect(paidSoFar(cash('claimed', 1380))).toBe(1380);
  });
});
