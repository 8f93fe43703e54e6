import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { banana, noodles } from '../testing/goods';
import { addLine, type Cart, type CartLine, emptyCart, lineKey, maxGrams, maxLines, maxQuantity, parseCart, setAmount } from './cart';
import { checkLine } from './check-line';

const dry: CartLine = { item: noodles.id, options: ['opt_dry'], quantity: 1, grams: null };
const some: CartLine = { item: banana.id, options: [], quantity: 1, grams: 600 };

describe('addLine', () => {
  it('joins the same item with the same options in any order', () => {
    const one = addLine(emptyCart, { ...dry, options: ['opt_hot', 'opt_egg'] });
    const two = addLine(one, { ...dry, options: ['opt_egg', 'opt_hot'], quantity: 2 });
    expect(two.lines).toEqual([{ ...dry, options: ['opt_egg', 'opt_hot'], quantity: 3 }]);
  });

  it('keeps other options apart, and adds grams of weighed goods', () => {
    const cart = [dry, { ...dry, options: ['opt_hot'] }, some, some].reduce(addLine, emptyCart);
    expect(cart.lines).toHaveLength(3);
    expect(cart.lines[2]).toEqual({ ...some, grams: 1200 });
  });

  it('stops at the most a line and a cart may hold', () => {
    expect(addLine(addLine(emptyCart, dry), { ...dry, quantity: 500 }).lines[0]!.quantity).toBe(maxQuantity);
    expect(addLine(addLine(emptyCart, some), { ...some, grams: maxGrams }).lines[0]!.grams).toBe(maxGrams);
    const many = Array.from({ length: maxLines + 5 }, (_, i) => ({ ...dry, item: `itm_${i}` }));
    expect(many.reduce(addLine, emptyCart).lines).toHaveLength(maxLines);
  });
});

describe('setAmount', () => {
  it('sets pieces or grams, and takes a line out at 0', () => {
    const cart = [dry, some].reduce(addLine, emptyCart);
    expect(setAmount(cart, lineKey(dry), 4).lines[0]!.quantity).toBe(4);
    expect(setAmount(cart, lineKey(some), 700).lines[1]!.grams).toBe(700);
    expect(setAmount(cart, lineKey(some), 0).lines).toEqual([dry]);
  });
});

describe('parseCart', () => {
  const line = fc.record({
    item: fc.string({ minLength: 1, maxLength: 20 }),
    options: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 3 }),
    quantity: fc.integer({ min: 1, max: maxQuantity }),
    grams: fc.option(fc.integer({ min: 1, max: maxGrams })),
  });

  it('reads back what was stored', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const cart = lines.reduce<Cart>(addLine, emptyCart);
        expect(parseCart(JSON.parse(JSON.stringify(cart)))).toEqual(cart);
      }),
    );
  });

  it('makes a well-formed cart of anything', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (junk, lines) => {
        expect(parseCart(junk).version).toBe(1);
        for (const kept of parseCart({ version: 1, lines }).lines) expect(kept.quantity).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it.each([0, -1, 1.5, 1e9, NaN, '1', null])('leaves out a quantity of %s', (quantity) => {
    expect(parseCart({ version: 1, lines: [{ ...dry, quantity }, some] }).lines).toEqual([some]);
  });

  it.each([
    ['an earlier version, of less', { lines: [{ item: 'noodles', quantity: 2 }] }, { item: 'noodles', options: [], quantity: 2, grams: null }],
    ['a later version, of more', { version: 2, lines: [{ ...dry, gift: true }] }, dry],
  ])('keeps the goods of %s', (_, stored, line) => {
    expect(parseCart(stored)).toEqual({ version: 1, lines: [line] });
  });
});

describe('checkLine', () => {
  it('accepts what the menu offers', () => {
    expect(checkLine(noodles, dry)).toBeNull();
    expect(checkLine(noodles, { ...dry, options: ['opt_egg', 'opt_ham', 'opt_hot'] })).toBeNull();
    expect(checkLine(banana, some)).toBeNull();
  });

  it.each([
    ['unknown_option', { ...dry, options: ['opt_dry', 'opt_gold'] }],
    ['too_few_choices', { ...dry, options: [] }],
    ['too_many_choices', { ...dry, options: ['opt_dry', 'opt_hot'] }],
    ['too_many_choices', { ...dry, options: ['opt_dry', 'opt_egg', 'opt_ham', 'opt_veg'] }],
    ['too_many_choices', { ...dry, options: ['opt_dry', 'opt_egg', 'opt_egg'] }],
    ['wrong_unit', { ...dry, grams: 500 }],
  ] as const)('says %s', (fault, line) => {
    expect(checkLine(noodles, line)).toBe(fault);
  });

  it('wants grams, once, for weighed goods', () => {
    expect(checkLine(banana, { ...some, grams: null })).toBe('wrong_unit');
    expect(checkLine(banana, { ...some, quantity: 2 })).toBe('wrong_unit');
  });
});
