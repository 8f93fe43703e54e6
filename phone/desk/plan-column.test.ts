import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planColumn } from './plan-column';

const room = { available: 600, folded: 60, gap: 8 };
const cards = (count: number, height = 264) => Array.from({ length: count }, () => height);

describe('fitting cards into a column', () => {
  it('opens all while there is room', () => {
    expect(planColumn([], room)).toEqual({ open: 0, folded: 0, hidden: 0, rest: 0 });
    expect(planColumn(cards(2), room)).toEqual({ open: 2, folded: 0, hidden: 0, rest: 0 });
  });

  it('folds the younger ones first', () => {
    expect(planColumn(cards(3), { ...room, available: 620 })).toEqual({ open: 2, folded: 1, hidden: 0, rest: 0 });
    expect(planColumn(cards(5), room)).toEqual({ open: 1, folded: 4, hidden: 0, rest: 0 });
  });

  it('counts what does not fit: twelve preparing show five and seven more', () => {
    expect(planColumn(cards(12), { ...room, available: 590 })).toEqual({ open: 1, folded: 4, hidden: 7, rest: 54 });
  });

  it('keeps the oldest open even where nothing fits', () => {
    expect(planColumn(cards(3), { ...room, available: 100 })).toEqual({ open: 1, folded: 0, hidden: 2, rest: 0 });
  });

  it('accounts for every card and never promises more than fits', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 120, max: 500 }), { maxLength: 30 }), fc.integer({ min: 0, max: 2000 }), (open, available) => {
        const plan = planColumn(open, { ...room, available });
        expect(plan.open + plan.folded + plan.hidden).toBe(open.length);
        if (open.length > 0) expect(plan.open).toBeGreaterThanOrEqual(1);
        const parts = [...open.slice(0, plan.open), ...cards(plan.folded, room.folded)];
        const height = parts.reduce((sum, part) => sum + part + room.gap, -room.gap);
        if (plan.open > 1 || plan.folded > 0) expect(height).toBeLessThanOrEqual(available);
        if (plan.folded > 0 && plan.hidden > 0) expect(height + plan.rest).toBe(available);
      }),
    );
  });
});
