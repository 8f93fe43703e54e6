import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { countNotes, expectedCash, type Note, notes } from './drawer';

describe('the drawer', () => {
  it('should hold the float and the cash that came, less what went back and out', () => {
    const sums = { opening: fen(20_000), received: fen(8_850), refunded: fen(450), putIn: fen(1_000), takenOut: fen(3_200) };
    expect(expectedCash(sums)).toBe(26_200);
  });

  it('may be short of nothing: what was never booked in can be taken out', () => {
    expect(expectedCash({ opening: fen(0), received: fen(0), refunded: fen(0), putIn: fen(0), takenOut: fen(500) })).toBe(-500);
  });

  it('is counted by notes to the fen', () => {
    expect(countNotes({ 10_000: 2, 2_000: 1, 50: 3 })).toBe(22_150);
    expect(countNotes({})).toBe(0);
    const counts = fc.record(Object.fromEntries(notes.map((note) => [note, fc.nat(500)])) as Record<Note, fc.Arbitrary<number>>);
    fc.assert(
      fc.property(counts, (some) => {
        expect(countNotes(some)).toBe(notes.reduce((sum, note) => sum + some[note] * note, 0));
      }),
    );
  });

  it.each([-1, 0.5, NaN])('is not counted with %d notes', (count) => {
    expect(() => countNotes({ 100: count })).toThrow(RangeError);
  });
});
