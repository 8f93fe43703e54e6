import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutWhen, lastReported } from './about';
import { type Leg, paceMinutes, paceOfLead, paceOfRuns } from './pace';

const second = 1000;
const minute = 60 * second;
const leg = (changes: number, seconds: number): Leg => ({ changes, milliseconds: seconds * second });
const runs = (count: number, ...legs: Leg[]): Leg[][] => Array.from({ length: count }, () => legs);

describe('the pace of the last runs', () => {
  const expected = paceOfLead(12);

  it('is what the lead time allots, until there are five runs', () => {
    expect(expected).toEqual({ stop: minute, change: 2 * minute });
    expect(paceOfRuns(runs(4, leg(0, 20)), expected)).toEqual(expected);
    expect(paceOfRuns(runs(5, leg(0, 20), leg(1, 80)), expected)).toEqual({ stop: 20 * second, change: 60 * second });
  });

  it('is a median: one door where nobody came moves nothing, and neither do stops that were reported together', () => {
    const odd = [...runs(7, leg(0, 40), leg(2, 100)), [leg(0, 1500), leg(1, 2), leg(0, 0)]];
    expect(paceOfRuns(odd, expected)).toEqual({ stop: 40 * second, change: 30 * second });
  });

  it('looks at the last twenty, and keeps what it expects of what never happened', () => {
    expect(paceOfRuns([...runs(20, leg(0, 30)), ...runs(40, leg(0, 300))], expected)).toEqual({ stop: 30 * second, change: expected.change });
  });

  it('moves a promise both ways, within bounds', () => {
    expect(paceMinutes(expected, 12)).toBe(0);
    expect(paceMinutes({ stop: 2 * minute, change: 3 * minute }, 12)).toBe(5);
    fc.assert(
      fc.property(fc.nat(3_600), fc.nat(3_600), fc.integer({ min: 1, max: 90 }), (stop, change, lead) => {
        const moved = paceMinutes({ stop: stop * second, change: change * second }, lead);
        expect(moved).toBeGreaterThanOrEqual(-lead / 4);
        expect(moved).toBeLessThanOrEqual(30);
        expect(lead + moved).toBeGreaterThan(0);
      }),
    );
  });
});

describe('about when', () => {
  const pace = { stop: 10, change: 100 };
  const stops = (...doneAt: (number | null)[]) => ({ startedAt: 1000, stops: doneAt.map((at, index) => ({ changes: index === 0 ? 1 : 0, doneAt: at })) });

  it('counts from setting out, then from the last stop that was reported before', () => {
    expect(aboutWhen(stops(null, null, null), 2, pace)).toBe(1000 + 110 + 10 + 10);
    expect(aboutWhen(stops(1500, null, null), 2, pace)).toBe(1500 + 20);
    expect(aboutWhen(stops(null, 1600, null), 2, pace)).toBe(1600 + 10);
  });

  it('does not count by a stop beyond one’s own', () => {
    expect(lastReported(stops(null, null, 1700), 1)).toBe(-1);
    expect(aboutWhen(stops(null, null, 1700), 1, pace)).toBe(1000 + 120);
  });
});
