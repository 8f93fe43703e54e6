import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { dueAfter, paymentAfter, paymentOver, voucherCode } from './voucher';

describe('a voucher’s code', () => {
  it.each([
    ['1234 5678 9012', '123456789012'],
    ['1234-5678-9012', '123456789012'],
    ['１２３４５６', '123456'],
    ['ab12cd', 'AB12CD'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(voucherCode(typed)).toBe(kept);
  });

  it.each(['', '123', '一二三四五', '12345;DROP', '1'.repeat(41)])('%s is none', (typed) => {
    expect(voucherCode(typed)).toBeNull();
  });
});

describe('what a voucher leaves to pay', () => {
  it('is the rest, in the way that was chosen', () => {
    expect(paymentAfter(fen(1500), fen(1000), 'code')).toEqual({ method: 'code', status: 'unpaid', amount: 500 });
  });

  it('is nothing when it covers all of it: no change is given', () => {
    expect(paymentAfter(fen(900), fen(1000), 'cash')).toEqual({ method: 'platform', status: 'settled', amount: 900 });
  });

  it('is all of it without a voucher, also when that is nothing', () => {
    expect(paymentAfter(fen(900), fen(0), 'cash')).toEqual({ method: 'cash', status: 'unpaid', amount: 900 });
    expect(paymentAfter(fen(0), fen(0), 'cash')).toEqual({ method: 'cash', status: 'unpaid', amount: 0 });
  });

  it('is never negative, and with the part that was settled it is the total', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(1_000_000), (total, value) => {
        const due = dueAfter(fen(total), fen(value));
        expect(due + Math.min(total, value)).toBe(total);
      }),
    );
  });
});

describe('a payment when the total changes', () => {
  it('of a platform stays settled at the new total', () => {
    expect(paymentOver({ method: 'platform', status: 'settled', amount: fen(900) }, fen(1200), fen(0))).toEqual({ method: 'platform', status: 'settled', amount: 1200 });
  });

  it('of a voucher goes to whichever side the rest is on', () => {
    expect(paymentOver({ method: 'platform', status: 'settled', amount: fen(900) }, fen(1200), fen(1000))).toEqual({ method: 'cash', status: 'unpaid', amount: 200 });
    expect(paymentOver({ method: 'code', status: 'unpaid', amount: fen(200) }, fen(900), fen(1000))).toEqual({ method: 'platform', status: 'settled', amount: 900 });
  });

  it.each(['claimed', 'paid', 'partly_refunded', 'refunded'] as const)('that is %s stays what has come: less than that is a refund', (status) => {
    expect(paymentOver({ method: 'code', status, amount: fen(500) }, fen(1200), fen(1000))).toEqual({ method: 'code', status, amount: 500 });
  });
});
