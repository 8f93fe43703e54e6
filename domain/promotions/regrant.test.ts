import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fen, fen } from '../money';
import type { Off } from './promotion';
import { type Granted, regrant, withInstead, withoutLine } from './regrant';

const line = (id: string, total: number) => ({ id, key: id, quantity: 1, grams: null, total: fen(total) });
const shares = (of: Record<string, number>) => new Map(Object.entries(of).map(([id, share]) => [id, fen(share)]));

const granted = (kind: Granted['kind'], amount: number, of: Record<string, number>, off: Off | null = null): Granted =>
  ({ id: kind, kind, off, granted: fen(amount), amount: fen(amount), shares: shares(of) });

const [a, b] = [line('a', 10_000), line('b', 20_000)];
const fifty = granted('tiers', 5_000, { a: 1_667, b: 3_333 });

const costs = (lines: readonly { total: Fen }[], discounts: readonly Granted[]): number =>
  lines.reduce((sum, { total }) => sum + total, 0) - discounts.reduce((sum, { amount }) => sum + amount, 0);

describe('a line that goes (A 100 and B 200 less 50)', () => {
  it('takes its share along when the customer took it out: of A goes back 83.33', () => {
    const now = regrant(withoutLine([fifty], 'a', 'customer'), [b]);
    expect(costs([a, b], [fifty]) - costs([b], now)).toBe(8_333);
    expect(now).toMatchObject([{ granted: 3_333, amount: 3_333 }]);
  });

  it('leaves the whole discount to the rest when the shop had none: of A goes back 100', () => {
    const now = regrant(withoutLine([fifty], 'a', 'shop'), [b]);
    expect(costs([a, b], [fifty]) - costs([b], now)).toBe(10_000);
    expect(now[0]!.shares).toEqual(shares({ b: 5_000 }));
  });

  it('never leaves a sum below nothing, and what was promised comes back with the goods', () => {
    const little = line('c', 1_000);
    const of = granted('tiers', 5_000, { a: 4_546, c: 454 });
    const alone = regrant(withoutLine([of], 'a', 'shop'), [little]);
    expect(alone).toMatchObject([{ granted: 5_000, amount: 1_000 }]);
    expect(regrant(alone, [{ ...little, total: fen(6_000) }])).toMatchObject([{ amount: 5_000 }]);
  });
});

describe('the scale', () => {
  it('moves no tier: granted is granted, and its shares follow the lines', () => {
    expect(regrant([fifty], [{ ...a, total: fen(2_000) }, b], new Set(['a']))[0]!.shares).toEqual(shares({ a: 455, b: 4_545 }));
    expect(regrant([fifty], [{ ...a, total: fen(90_000) }, b], new Set(['a']))).toMatchObject([{ granted: 5_000, amount: 5_000 }]);
  });

  it('is what a percentage is of: of a good of its own lines, of a coupon of all', () => {
    const percent: Off = { percent: 10, most: null };
    const of = [granted('item', 1_000, { a: 1_000 }, percent), granted('coupon', 2_900, { a: 900, b: 2_000 }, percent)];
    const now = regrant(of, [{ ...a, total: fen(12_000) }, b], new Set(['a']));
    expect(now.map(({ amount }) => amount)).toEqual([1_200, 3_080]);
    expect(regrant(now, [a, b], new Set(['a']))).toEqual(of);
  });
});

it('something else in a line’s place is never dearer, and keeps its part in what was granted', () => {
  const of = [granted('item', 2_000, { a: 2_000 }, { percent: 20, most: null }), granted('tiers', 4_000, { a: 1_143, b: 2_857 })];
  const instead = line('c', 9_000);
  const now = regrant(withInstead(of, a, instead), [b, instead]);
  expect(now[0]!.shares).toEqual(shares({ c: 1_800 }));
  expect(costs([b, instead], now)).toBe(29_000 - 1_800 - 4_000);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (total, off, part) => {
      const [was, comes, share] = [line('was', total), line('comes', Math.floor(total * part)), Math.floor(total * off)];
      const [item] = withInstead([granted('item', share, { was: share }, { amount: fen(1) })], was, comes);
      expect(comes.total - item!.shares.get('comes')!).toBeGreaterThanOrEqual(0);
      expect(comes.total - item!.shares.get('comes')!).toBeLessThanOrEqual(total - share);
    }),
  );
});
