import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { isEvening, lessPercent } from './evening-price';

describe('an evening price', () => {
  it('is so many percent less, half up, and never nothing', () => {
    expect([lessPercent(fen(680), 30), lessPercent(fen(333), 50), lessPercent(fen(1), 90), lessPercent(fen(5), 90), lessPercent(fen(1_000_000), 1)]).toEqual([476, 167, 1, 1, 990_000]);
  });

  it('is less than by day, and more for less percent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 89 }), (price, percent) => {
        const [here, further] = [lessPercent(fen(price), percent), lessPercent(fen(price), percent + 1)];
        expect(here).toBeLessThanOrEqual(price);
        expect(here).toBeGreaterThanOrEqual(further);
        expect(further).toBeGreaterThanOrEqual(1);
        expect(Math.abs(here - Math.max(1, (price * (100 - percent)) / 100))).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('is in force from its minute until the last closing of the day', () => {
    const spans = [{ opens: 600, closes: 840 }, { opens: 1_020, closes: 1_260 }];
    expect([1_139, 1_140, 1_259, 1_260].map((minutes) => isEvening(1_140, spans, minutes))).toEqual([false, true, true, false]);
    // Over the break of a shop that closes again; never on a day that is closed; until midnight of one that never closes.
    expect(isEvening(840, spans, 900)).toBe(true);
    expect(isEvening(0, [], 700)).toBe(false);
    expect(isEvening(1_140, [{ opens: 0, closes: 1_440 }], 1_439)).toBe(true);
  });
});
