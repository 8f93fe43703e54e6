import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { afterDelivery, type Batch, costOfMove, marginAt, unitCost, worthOf } from './cost';

const batch = (amount: number, worth: number): Batch => ({ amount, worth: fen(worth) });

describe('the average cost', () => {
  it('is of what is there, delivery by delivery', () => {
    const first = afterDelivery(null, 0, { amount: 30, paid: fen(8_600) });
    expect(first).toEqual(batch(30, 8_600));
    expect(unitCost(first, 'each')).toBe(287);
    // 10 are left, worth 2,867; 20 more for 70.00.
    expect(afterDelivery(first, 10, { amount: 20, paid: fen(7_000) })).toEqual(batch(30, 9_867));
    // Nothing was left: what it had cost is forgotten.
    expect(afterDelivery(first, 0, { amount: 20, paid: fen(7_000) })).toEqual(batch(20, 7_000));
  });

  it('of weighed goods is told per 500 g', () => {
    const bananas = afterDelivery(null, 0, { amount: 18_500, paid: fen(8_000) });
    expect(unitCost(bananas, 'weight')).toBe(216);
    expect(worthOf(bananas, 500)).toBe(216);
  });

  it('is taken to have been the same for what lay there before the first delivery', () => {
    expect(afterDelivery(null, 10, { amount: 20, paid: fen(4_000) })).toEqual(batch(30, 6_000));
    expect(afterDelivery(null, 7, { amount: 5, paid: fen(0) })).toEqual(batch(12, 0));
  });
});

describe('a margin', () => {
  it('is what is left of the price, in fen and percent', () => {
    expect(marginAt(fen(450), batch(18_500, 8_000), 'weight')).toEqual({ cost: 216, margin: 234, percent: 52, isBelowCost: false });
    expect(marginAt(fen(250), batch(30, 8_600), 'each')).toEqual({ cost: 287, margin: -37, percent: -15, isBelowCost: true });
  });

  it('knows a price below cost by the exact cost: 287 for what costs 286.67 earns, 286 does not', () => {
    expect(marginAt(fen(287), batch(30, 8_600), 'each')).toMatchObject({ margin: 0, isBelowCost: false });
    expect(marginAt(fen(100), batch(3, 301), 'each')).toMatchObject({ cost: 100, margin: 0, isBelowCost: true });
  });
});

type Step = { kind: 'receive'; amount: number; paid: number } | { kind: 'sell' | 'waste' | 'count'; part: number };

const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('receive' as const), amount: fc.integer({ min: 1, max: 1_000_000 }), paid: fc.integer({ min: 0, max: 10_000_000 }) }),
    fc.record({ kind: fc.constantFrom('sell' as const, 'waste' as const), part: fc.integer({ min: 0, max: 100 }) }),
    // A count may find more than the books say.
    fc.record({ kind: fc.constant('count' as const), part: fc.integer({ min: 0, max: 130 }) }),
  ),
  { maxLength: 40 },
);

/** The same story told in exact fractions: what is in stock is worth `over` ÷ `under`. */
class Exact {
  over = 0n;
  under = 1n;
  receive(paid: number): void {
    this.over += BigInt(paid) * this.under;
  }
  keep(after: number, before: number): void {
    this.over *= BigInt(after);
    this.under *= BigInt(before);
  }
  /** Fen between it and a rounded figure, up. */
  apartFrom(worth: number): bigint {
    const difference = this.over - BigInt(worth) * this.under;
    return ((difference < 0n ? -difference : difference) + this.under - 1n) / this.under;
  }
}

/** Walks a story and sums what each kind of move cost. */
function told(story: readonly Step[]) {
  const sums = { bought: 0, sell: 0, waste: 0, count: 0 };
  const exact = new Exact();
  let [last, left, deliveries]: [Batch | null, number, number] = [null, 0, 0];
  for (const step of story) {
    if (step.kind === 'receive') {
      last = afterDelivery(last, left, { amount: step.amount, paid: fen(step.paid) });
      left += step.amount;
      sums.bought += step.paid;
      exact.receive(step.paid);
      deliveries++;
    } else if (last !== null && left > 0) {
      const after = step.kind === 'count' ? Math.floor((left * step.part) / 100) : left - Math.floor((left * step.part) / 100);
      sums[step.kind] += costOfMove(last, left, after);
      exact.keep(after, left);
      left = after;
    }
  }
  return { sums, exact, deliveries, left, worth: last === null ? 0 : worthOf(last, left) };
}

describe('whatever happens to goods', () => {
  it('what is in stock, was sold, wasted and lost has cost what was paid, to the fen', () => {
    fc.assert(
      fc.property(steps, (story) => {
        const { sums, left, worth } = told(story);
        expect(worth + sums.sell + sums.waste + sums.count).toBe(sums.bought);
        expect(worth).toBeGreaterThanOrEqual(0);
        if (left === 0) expect(worth).toBe(0);
      }),
    );
  });

  it('its worth is the exact average’s, but for half a fen a delivery', () => {
    fc.assert(
      fc.property(steps, (story) => {
        // What a count finds beyond the books would multiply the half fen of before.
        fc.pre(story.every((step) => step.kind !== 'count' || step.part <= 100));
        const { exact, deliveries, worth } = told(story);
        expect(exact.apartFrom(worth)).toBeLessThanOrEqual(BigInt(Math.ceil(deliveries / 2) + 1));
      }),
    );
  });

  it('no move of a batch costs more than the batch, and none of goods that leave brings money in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000_000 }), fc.nat(1_000_000), fc.nat(1_000_000), (amount, worth, a, b) => {
        const [after, before] = [Math.min(a, b) % (amount + 1), Math.max(a, b) % (amount + 1)].sort((x, y) => x - y) as [number, number];
        const cost = costOfMove(batch(amount, worth), before, after);
        expect(cost).toBeGreaterThanOrEqual(0);
        expect(cost).toBeLessThanOrEqual(worth);
      }),
    );
  });
});
