import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { type PaidOrder, planHandRefund } from './hand-refund';

const order = (change: { taken?: number; refunded?: number; lines?: [number, number][]; fees?: number; feesRefunded?: number } = {}): PaidOrder => {
  const lines = change.lines ?? [[1_000, 0], [2_000, 0]];
  const fees = change.fees ?? 100;
  const taken = change.taken ?? lines.reduce((sum, [paid]) => sum + paid, fees);
  return {
    money: { taken: fen(taken), refunded: fen(change.refunded ?? 0), forLess: fen(0) },
    lines: lines.map(([paid, refunded], index) => ({ id: `lin_${index}`, paid: fen(paid), refunded: fen(refunded) })),
    fees: fen(fees),
    feesRefunded: fen(change.feesRefunded ?? 0),
  };
};

const parts = (lines: [string, number][], fees = 0) => ({ kind: 'parts' as const, lines: lines.map(([line, amount]) => ({ line, amount: fen(amount) })), fees: fen(fees) });

describe('a refund by hand', () => {
  it('of the whole order is all that is left, fees and all, line by line', () => {
    const left = order({ refunded: 400, lines: [[1_000, 400], [2_000, 0]] });
    expect(planHandRefund(left, { kind: 'whole' })).toEqual({ ok: true, value: { amount: 2_700, lines: [{ line: 'lin_0', amount: 600 }, { line: 'lin_1', amount: 2_000 }] } });
  });

  it('of the whole order gives back no voucher: its lines and fees share what was paid', () => {
    expect(planHandRefund(order({ taken: 1_550 }), { kind: 'whole' })).toEqual({ ok: true, value: { amount: 1_550, lines: [{ line: 'lin_0', amount: 500 }, { line: 'lin_1', amount: 1_000 }] } });
  });

  it('of parts is their sum, and what is 0 is not named', () => {
    expect(planHandRefund(order(), parts([['lin_0', 250], ['lin_1', 0]], 100))).toEqual({ ok: true, value: { amount: 350, lines: [{ line: 'lin_0', amount: 250 }] } });
  });

  it.each([
    ['a line', order(), parts([['lin_0', 1_001]]), 1_000],
    ['what a line has left', order({ refunded: 400, lines: [[1_000, 400], [2_000, 0]] }), parts([['lin_0', 601]]), 600],
    ['the fees', order(), parts([], 101), 100],
    ['what the fees have left', order({ refunded: 60, feesRefunded: 60 }), parts([], 41), 40],
    ['what was paid, where a voucher covered a part', order({ taken: 500 }), parts([['lin_0', 501]]), 500],
    ['what was paid, where nothing was', order({ taken: 0 }), { kind: 'whole' as const }, 0],
  ])('is never above %s', (_, of, wish, most) => {
    expect(planHandRefund(of, wish)).toEqual({ ok: false, error: { code: 'refund_above_paid', most } });
  });

  it.each([
    ['another order’s line', parts([['lin_9', 10]])],
    ['a line twice', parts([['lin_0', 10], ['lin_0', 10]])],
    ['nothing', parts([])],
    ['nothing of a line', parts([['lin_0', 0]])],
  ])('is not of %s', (_, wish) => {
    expect(planHandRefund(order(), wish)).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  it('in any number of steps never gives back more than was paid', () => {
    const step = fc.oneof(fc.constant(null), fc.record({ line: fc.nat(1), amount: fc.nat(2_500), fees: fc.nat(150) }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.nat(3_100), (steps, taken) => {
        let of = order({ taken });
        for (const each of steps) {
          const wish = each === null ? { kind: 'whole' as const } : parts([[`lin_${each.line}`, each.amount]], each.fees);
          const plan = planHandRefund(of, wish);
          if (!plan.ok) continue;
          const { amount, lines } = plan.value;
          const inLines = lines.reduce((sum, line) => sum + line.amount, 0);
          expect(inLines).toBeLessThanOrEqual(amount);
          of = {
            ...of,
            money: { ...of.money, refunded: fen(of.money.refunded + amount) },
            feesRefunded: fen(of.feesRefunded + amount - inLines),
            lines: of.lines.map((line) => ({ ...line, refunded: fen(line.refunded + (lines.find(({ line: id }) => id === line.id)?.amount ?? 0)) })),
          };
          expect(of.money.refunded).toBeLessThanOrEqual(of.money.taken);
          for (const line of of.lines) expect(line.refunded).toBeLessThanOrEqual(line.paid);
        }
      }),
    );
  });
});
