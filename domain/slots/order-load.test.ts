import { expect, it } from 'vitest';
import { orderLoad, usualPiecesPerBag } from './order-load';

const pieces = (quantity: number) => ({ quantity, grams: null });
const weighed = { quantity: 1, grams: 3000 };

it.each([
  ['a piece', [pieces(1)], { orders: 1, dishes: 1, bags: 1 }],
  ['a full bag', [pieces(5), pieces(3)], { orders: 1, dishes: 8, bags: 1 }],
  ['one more', [pieces(9)], { orders: 1, dishes: 9, bags: 2 }],
  ['a weighed line is one, however heavy', [weighed, pieces(1)], { orders: 1, dishes: 2, bags: 1 }],
])('%s', (_, lines, load) => {
  expect(orderLoad(lines)).toEqual(load);
});

it('counts by the shop’s own bags', () => {
  expect([orderLoad([pieces(8)], 2).bags, usualPiecesPerBag]).toEqual([4, 8]);
});
