import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { banana, noodles } from '../testing/goods';
import { isBelowMinimum, lineTotal, priceOrder, unitPrice } from './price-order';

const terms = { minimumOrder: fen(1500), deliveryFee: fen(200), smallOrderFee: null };
const pieces = (price: number, quantity: number) => ({ unitPrice: fen(price), quantity, grams: null });

describe('unitPrice', () => {
  it('adds the chosen options to the piece', () => {
    expect(unitPrice(noodles, ['opt_hot', 'opt_egg'])).toBe(800);
    expect(unitPrice(noodles, [])).toBe(550);
    expect(unitPrice(banana, [])).toBe(450);
  });
});

describe('lineTotal', () => {
  it('multiplies pieces and weighs grams', () => {
    expect(lineTotal(fen(550), { quantity: 3, grams: null })).toBe(1650);
    expect(lineTotal(fen(450), { quantity: 1, grams: 600 })).toBe(540);
  });
});

describe('priceOrder', () => {
  it('keeps the delivery fee out of the minimum', () => {
    const priced = priceOrder(terms, [pieces(1400, 1)], 'delivery');
    expect(priced).toMatchObject({ subtotal: 1400, missing: 100, deliveryFee: 200, smallOrderFee: 0, total: 1600 });
    expect(isBelowMinimum(terms, priced)).toBe(true);
  });

  it('charges the small-order fee instead of refusing, where the shop has one', () => {
    const generous = { ...terms, smallOrderFee: fen(300) };
    const priced = priceOrder(generous, [pieces(1400, 1)], 'delivery');
    expect(priced).toMatchObject({ smallOrderFee: 300, total: 1900 });
    expect(isBelowMinimum(generous, priced)).toBe(false);
    expect(priceOrder(generous, [pieces(1500, 1)], 'delivery')).toMatchObject({ smallOrderFee: 0, missing: 0 });
  });

  it('asks nothing for the way and no minimum of a pick-up', () => {
    const priced = priceOrder(terms, [pieces(100, 1)], 'pickup');
    expect(priced).toMatchObject({ deliveryFee: 0, smallOrderFee: 0, missing: 0, total: 100 });
  });

  it('sums to the fen, in any order of lines', () => {
    const line = fc.record({
      unitPrice: fc.integer({ min: 0, max: 1_000_000 }).map(fen),
      quantity: fc.integer({ min: 1, max: 99 }),
      grams: fc.option(fc.integer({ min: 1, max: 20_000 })),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 50 }), fc.constantFrom('delivery', 'pickup'), (lines, way) => {
        const priced = priceOrder(terms, lines, way);
        expect(priced.lines.reduce((sum, { total }) => sum + total, 0)).toBe(priced.subtotal);
        expect(priced.subtotal + priced.deliveryFee + priced.smallOrderFee).toBe(priced.total);
        expect(priceOrder(terms, [...lines].reverse(), way).total).toBe(priced.total);
      }),
    );
  });
});
