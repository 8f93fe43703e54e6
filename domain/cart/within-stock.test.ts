import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addLine, type Cart, type CartLine, emptyCart, lineKey } from './cart';
import { setWithin } from './set-within';
import { addWithin, inCart, takeOff } from './within-stock';

const apple: CartLine = { item: 'apple', options: [], quantity: 1, grams: null };
const banana: CartLine = { item: 'banana', options: [], quantity: 1, grams: 600 };
const noodles = (...options: string[]): CartLine => ({ item: 'noodles', options, quantity: 2, grams: null });
const cartOf = (...lines: CartLine[]): Cart => lines.reduce(addLine, emptyCart);

describe('inCart', () => {
  it('counts an item over all its lines, pieces or grams', () => {
    const cart = cartOf(noodles('hot'), noodles('hot', 'egg'), banana, apple);
    expect(inCart(cart, 'noodles')).toBe(4);
    expect(inCart(cart, 'banana')).toBe(600);
    expect(inCart(cart, 'pear')).toBe(0);
  });
});

describe('addWithin', () => {
  it('adds all where nothing is counted, and what is left where it is', () => {
    expect(addWithin(emptyCart, banana, undefined).lines).toEqual([banana]);
    expect(addWithin(emptyCart, banana, 800).lines).toEqual([banana]);
    expect(addWithin(cartOf(banana), banana, 800).lines).toEqual([{ ...banana, grams: 800 }]);
  });

  it('counts what other lines of the item hold', () => {
    expect(addWithin(cartOf(noodles('hot')), noodles('egg'), 3).lines).toEqual([noodles('hot'), { ...noodles('egg'), quantity: 1 }]);
  });

  it('changes nothing when nothing is left, or less than the cart already holds', () => {
    const cart = cartOf(apple);
    expect(addWithin(cart, apple, 0)).toBe(cart);
    expect(addWithin(cart, apple, 1)).toBe(cart);
  });
});

describe('setWithin', () => {
  it('raises a line to what is left for it and no further', () => {
    const cart = cartOf(noodles('hot'), noodles('egg'));
    expect(inCart(setWithin(cart, lineKey(noodles('hot')), 9, 5), 'noodles')).toBe(5);
    expect(inCart(setWithin(cart, lineKey(noodles('hot')), 9, undefined), 'noodles')).toBe(11);
  });

  it('lowers and removes a line whatever is left', () => {
    const key = lineKey(noodles('hot'));
    expect(inCart(setWithin(cartOf(noodles('hot')), key, 1, 0), 'noodles')).toBe(1);
    expect(setWithin(cartOf(noodles('hot')), key, 0, 0).lines).toEqual([]);
  });

  it('keeps a line that asks for more than is left when it is raised', () => {
    expect(inCart(setWithin(cartOf(noodles('hot')), lineKey(noodles('hot')), 3, 1), 'noodles')).toBe(2);
  });

  it('knows nothing of a line that is not there', () => {
    const cart = cartOf(apple);
    expect(setWithin(cart, 'pear', 3, undefined)).toBe(cart);
  });
});

describe('takeOff', () => {
  it('takes a step off the last line of the item, and the line with its last step', () => {
    const cart = cartOf(noodles('hot'), apple, noodles('egg'));
    expect(takeOff(cart, 'noodles', 1).lines).toEqual([noodles('hot'), apple, { ...noodles('egg'), quantity: 1 }]);
    expect(takeOff(cart, 'apple', 1).lines).toEqual([noodles('hot'), noodles('egg')]);
    expect(takeOff(cartOf({ ...banana, grams: 900 }), 'banana', 600).lines).toEqual([{ ...banana, grams: 300 }]);
    expect(takeOff(cartOf({ ...banana, grams: 300 }), 'banana', 600).lines).toEqual([]);
    expect(takeOff(cart, 'pear', 1)).toBe(cart);
  });
});

it('adding never makes an item exceed what is left', () => {
  const line = fc.record({
    item: fc.constantFrom('a', 'b'),
    options: fc.subarray(['x', 'y']),
    quantity: fc.integer({ min: 1, max: 99 }),
    grams: fc.constant(null),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.integer({ min: 0, max: 60 }), (lines, left) => {
      const cart = lines.reduce((filled, each) => addWithin(filled, each, left), emptyCart);
      expect(inCart(cart, 'a')).toBeLessThanOrEqual(left);
      expect(inCart(cart, 'b')).toBeLessThanOrEqual(left);
    }),
  );
});
