import { afterEach, expect, it } from 'vitest';
import { emptyCart } from '@/domain/cart/cart';
import { cartStore } from '../cart-store';
import { someEntry } from '../testing/order-draft';
import { putIntoCart, salvage } from './salvage';

const later = { ...someEntry(), version: 9 };
const lines = [{ item: 'itm_banana', options: [], quantity: 1, grams: null }];

afterEach(() => cartStore('xiaopu').change(() => emptyCart));

it('finds the goods in an order of another version', () => {
  expect(salvage(later)).toEqual({ shop: 'xiaopu', lines });
  expect(salvage({ ...later, body: { ...later.body, lines: [...later.body.lines, 'rubbish'] } })).toEqual({ shop: 'xiaopu', lines });
});

it.each([null, 'text', {}, { body: { shop: '../x', lines } }, { body: { shop: 'xiaopu', lines: [] } }])('finds none in %j', (raw) => {
  expect(salvage(raw)).toBeNull();
});

it('puts them beside what is in the cart, and not twice', () => {
  cartStore('xiaopu').change((cart) => ({ ...cart, lines: [{ item: 'itm_milk', options: [], quantity: 2, grams: null }] }));
  putIntoCart({ shop: 'xiaopu', lines });
  putIntoCart({ shop: 'xiaopu', lines });
  expect(cartStore('xiaopu').get().lines.map(({ item, quantity }) => [item, quantity])).toEqual([['itm_milk', 2], ['itm_banana', 1]]);
});
