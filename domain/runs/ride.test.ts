import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tower } from '../testing/tower';
import { liftPlan, rideCost, rideOf, rideTimes } from './ride';

const lifts = liftPlan(tower);
const floor = fc.constantFrom(...tower.floors.map(({ label }) => label));

describe('a ride', () => {
  it('counts the changes of bank, the way back among them', () => {
    expect(rideOf(lifts, '20', ['27', '16'])).toEqual({ changes: [0, 0], back: 0 });
    expect(rideOf(lifts, '20', ['40', '35'])).toEqual({ changes: [1, 0], back: 1 });
    expect(rideOf(lifts, '20', ['40', '8', '22'])).toEqual({ changes: [1, 1, 1], back: 0 });
    // Where banks meet one stays in the lift that goes on.
    expect(rideOf(lifts, '20', ['1', 'B1', '40'])).toEqual({ changes: [0, 0, 1], back: 1 });
    expect(rideOf(lifts, '20', [])).toEqual({ changes: [], back: 0 });
  });

  it('costs a stop one and a change two', () => {
    expect(rideCost(rideOf(lifts, '20', ['40', '8', '22']))).toBe(3 + 2 * 3);
    expect(rideTimes(rideOf(lifts, '20', ['40', '8']), { stop: 10, change: 100 })).toEqual({ done: [110, 220], length: 320 });
  });

  it('goes by the stairs where no lift does, and changes twice where two banks share no floor', () => {
    const sky = liftPlan({
      liftBanks: [['1', '10'], ['10', '20'], ['20', '30']].map((floors, id) => ({ id: String(id), name: { zh: '', en: '' }, floors })),
    });
    expect(rideOf(sky, '1', ['30'])).toEqual({ changes: [2], back: 2 });
    expect(rideOf(sky, '1', ['15']).changes).toEqual([1]);
  });

  it('never takes longer for a stop that is left out: the guarantee of decision 0022 rests on it', () => {
    fc.assert(
      fc.property(floor, fc.array(floor, { minLength: 1, maxLength: 8 }), fc.nat(7), (from, stops, left) => {
        const pace = { stop: 7, change: 11 };
        const without = stops.filter((_, index) => index !== left);
        const [whole, fewer] = [rideTimes(rideOf(lifts, from, stops), pace), rideTimes(rideOf(lifts, from, without), pace)];
        const kept = whole.done.filter((_, index) => index !== left);
        expect(fewer.done.every((at, index) => at <= kept[index]!)).toBe(true);
        expect(fewer.length).toBeLessThanOrEqual(whole.length);
      }),
    );
  });
});
