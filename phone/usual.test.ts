import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addLine, type Cart, type CartLine, emptyCart, lineKey } from '@/domain/cart/cart';
import { usePhoneStorage } from './testing/fake-storage';
import { forgetUsual, readUsual, saveUsual, shopsWithUsual, withUsual } from './usual';

const phone = usePhoneStorage();
const noodles: CartLine = { item: 'itm_noodles', options: ['opt_egg', 'opt_hot'], quantity: 1, grams: null };
const banana: CartLine = { item: 'itm_banana', options: [], quantity: 1, grams: 600 };
const cartOf = (...lines: CartLine[]): Cart => lines.reduce(addLine, emptyCart);

test('keeps the last lines of each shop, read with care', () => {
  saveUsual('xiaopu', [banana, noodles]);
  saveUsual('guotie', [noodles]);
  expect(readUsual('xiaopu')).toEqual([banana, noodles]);
  expect(shopsWithUsual()).toEqual(['guotie', 'xiaopu']);
  forgetUsual('guotie');
  phone.storage.setItem('upstairs:usual:yimian', '{"version":1,"lines":[{"item":1}]}');
  expect(shopsWithUsual()).toEqual(['xiaopu']);
});

test('adds what is missing and keeps what else is there', () => {
  const other: CartLine = { item: 'itm_apple', options: [], quantity: 2, grams: null };
  expect(withUsual(cartOf(other), [banana]).lines).toEqual([other, banana]);
});

test('raises an amount to the usual one and never lowers it', () => {
  expect(withUsual(cartOf({ ...banana, grams: 200 }), [banana]).lines).toEqual([banana]);
  expect(withUsual(cartOf({ ...noodles, quantity: 3 }), [noodles]).lines).toEqual([{ ...noodles, quantity: 3 }]);
});

test('other options are another line, in whatever order they are named', () => {
  const plain = { ...noodles, options: ['opt_hot'] };
  const turned = { ...noodles, options: ['opt_hot', 'opt_egg'] };
  expect(withUsual(cartOf(plain), [turned]).lines).toEqual([plain, noodles]);
  expect(withUsual(cartOf(noodles), [turned]).lines).toEqual([noodles]);
});

test('twice is the same as once', () => {
  const line = fc.record({
    item: fc.constantFrom('a', 'b', 'c'),
    options: fc.subarray(['x', 'y']),
    quantity: fc.integer({ min: 1, max: 99 }),
    grams: fc.constant(null),
  });
  const lines = fc.uniqueArray(line, { selector: lineKey, maxLength: 6 });
  fc.assert(
    fc.property(lines, lines, (present, usual) => {
      const once = withUsual(cartOf(...present), usual);
      expect(withUsual(once, usual)).toEqual(once);
      for (const wanted of usual) {
        const held = once.lines.find((each) => lineKey(each) === lineKey(wanted));
        expect(held?.quantity).toBeGreaterThanOrEqual(wanted.quantity);
      }
    }),
  );
});
