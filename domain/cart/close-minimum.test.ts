import { expect, test } from 'vitest';
import { fen } from '../money';
import { closeMinimum } from './close-minimum';

const goods = [900, 150, 300, 480, 200].map((price) => ({ price: fen(price) }));
const prices = (missing: number) => closeMinimum(goods, fen(missing)).map(({ price }) => price);

test('offers the cheapest goods that close the gap alone', () => {
  expect(prices(180)).toEqual([200, 300, 480]);
});

test('fills up with what comes nearest when few goods close it', () => {
  expect(prices(400)).toEqual([480, 900, 300]);
  expect(prices(1000)).toEqual([900, 480, 300]);
});

test('offers no more than there is', () => {
  expect(closeMinimum([], fen(100))).toEqual([]);
});
