import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, fen, weighed } from '../money';
import { isLikelyWeight, weighLines } from './weigh-lines';

const banana = { unit: 'weight' as const, unitPrice: fen(450), grams: 600 };
const apples = { unit: 'each' as const, unitPrice: fen(300), grams: null };
const lines = [banana, apples, { ...banana, unitPrice: fen(751), grams: 500 }];

describe('weighing an order', () => {
  it('sets each weighed line by the scale or by its kept estimate', () => {
    expect(weighLines(lines, [{ line: 2, grams: 333 }, { line: 0, grams: 'estimate' }])).toEqual({
      ok: true,
      value: [
        { line: 2, grams: 333, kept: false, change: -167, total: 500 },
        { line: 0, grams: 600, kept: true, change: 0, total: 540 },
      ],
    });
  });

  it('asks for nothing where nothing is weighed, and names what is missing elsewhere', () => {
    expect(weighLines([apples], [])).toEqual({ ok: true, value: [] });
    expect(weighLines(lines, [{ line: 2, grams: 500 }])).toEqual({ ok: false, error: { code: 'weights_missing', lines: [0] } });
  });

  it('asks for no weight of a substitute, whose grams are settled', () => {
    const pear = { ...banana, finalGrams: 600 };
    expect(weighLines([pear, banana], [{ line: 1, grams: 580 }])).toMatchObject({ ok: true, value: [{ line: 1, grams: 580 }] });
    expect(weighLines([pear], [{ line: 0, grams: 580 }])).toEqual({ ok: false, error: { code: 'invalid', fields: { 'weights.0': 'not_weighed' } } });
  });

  it('tells every weight that cannot be', () => {
    const weights = [{ line: 0, grams: 1801 }, { line: 1, grams: 300 }, { line: 2, grams: 1 }, { line: 2, grams: 2 }, { line: 9, grams: 3 }];
    expect(weighLines(lines, weights)).toEqual({
      ok: false,
      error: {
        code: 'invalid',
        fields: { 'weights.0': 'out_of_range', 'weights.1': 'not_weighed', 'weights.2': 'duplicate', 'weights.9': 'not_weighed' },
      },
    });
  });

  it('never charges more for a kept estimate, whatever was ordered', () => {
    const weighable = fc.record({ unitPrice: fc.integer({ min: 1, max: 100_000 }).map(fen), grams: fc.integer({ min: 1, max: 20_000 }) });
    fc.assert(
      fc.property(fc.array(weighable, { minLength: 1, maxLength: 8 }), (ordered) => {
        const order = ordered.map((line) => ({ ...line, unit: 'weight' as const }));
        const result = weighLines(order, order.map((_, line) => ({ line, grams: 'estimate' as const })));
        const shown = add(...order.map((line) => weighed(line.unitPrice, line.grams)));
        expect(result.ok && add(...result.value.map(({ total }) => total))).toBe(shown);
      }),
    );
  });
});

it.each([[1, 500, true], [1500, 500, true], [1501, 500, false], [0, 500, false], [-1, 500, false], [0.5, 500, false], [Number.NaN, 500, false], [30_000, 20_000, true], [30_001, 20_000, false]])(
  'the scale saying %d g for %d g is likely: %s',
  (grams, estimate, likely) => expect(isLikelyWeight(grams, estimate)).toBe(likely),
);
