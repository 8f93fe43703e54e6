import { expect, test } from 'vitest';
import { addLine } from '@/domain/cart/cart';
import { cartStore } from './cart-store';
import { shopsWithCart } from './waiting-carts';
import { readPlacard } from './placard-memory';
import { cartsFromElsewhere, settleMove, takeScan } from './scan';
import { usePhoneStorage } from './testing/fake-storage';

usePhoneStorage();
const at = new Date('2026-11-23T03:42:00Z');
const scan = (floor: string) => takeScan({ floor, code: 'k7qm2x' }, at);
const fill = (slug: string) =>
  cartStore(slug).change((cart) => addLine(cart, { item: 'itm_apple', options: [], quantity: 1, grams: null }));

test('a first scan, and one without a cart, ask nothing', () => {
  fill('xiaopu');
  scan('27');
  expect(cartsFromElsewhere()).toBeNull();
  settleMove(false);
  scan('31');
  expect(readPlacard()?.floor).toBe('31');
  expect(cartsFromElsewhere()).toBeNull();
});

test('a cart that is filled after the move belongs to the new floor', () => {
  scan('27');
  scan('31');
  fill('xiaopu');
  expect(cartsFromElsewhere()).toBeNull();
});

test('a scan elsewhere asks about the carts of the floor before, once', () => {
  scan('27');
  fill('xiaopu');
  scan('31');
  expect(cartsFromElsewhere()).toBe('27');
  settleMove(true);
  expect(cartsFromElsewhere()).toBeNull();
  expect(shopsWithCart()).toEqual(['xiaopu']);
  scan('31');
  expect(cartsFromElsewhere()).toBeNull();
});

test('on the way over a third floor the question is still about the first one, and going back settles it', () => {
  scan('27');
  fill('xiaopu');
  scan('31');
  scan('33');
  expect(cartsFromElsewhere()).toBe('27');
  scan('27');
  expect(cartsFromElsewhere()).toBeNull();
});

test('may empty every cart', () => {
  scan('27');
  fill('xiaopu');
  fill('guotie');
  scan('31');
  settleMove(false);
  expect(shopsWithCart()).toEqual([]);
  expect(cartsFromElsewhere()).toBeNull();
});

test('a cart that was emptied or ordered meanwhile leaves nothing to ask', () => {
  scan('27');
  fill('xiaopu');
  scan('31');
  cartStore('xiaopu').change((cart) => ({ ...cart, lines: [] }));
  expect(cartsFromElsewhere()).toBeNull();
});
