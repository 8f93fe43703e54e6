import { describe, expect, it } from 'vitest';
import { addLine, type CartLine, emptyCart, lineKey } from './cart';
import { fitStock, shortages } from './fit-stock';

const plain: CartLine = { item: 'a', options: [], quantity: 3, grams: null };
const hot: CartLine = { item: 'a', options: ['hot'], quantity: 2, grams: null };
const weighed: CartLine = { item: 'b', options: [], quantity: 1, grams: 1200 };
const lines = [plain, hot, weighed];
const cart = lines.reduce(addLine, emptyCart);

describe('what stock leaves of a cart', () => {
  it('is everything where nothing is scarce', () => {
    expect(shortages(lines, {}).size).toBe(0);
    expect(shortages(lines, { a: 5, b: 1200 }).size).toBe(0);
  });

  it('serves the earlier of two lines of one item first', () => {
    expect([...shortages(lines, { a: 4 })]).toEqual([[lineKey(hot), 1]]);
    expect([...shortages(lines, { a: 2 })]).toEqual([[lineKey(plain), 2], [lineKey(hot), 0]]);
  });

  it('lowers pieces and grams, and drops what is gone', () => {
    const fitted = fitStock(cart, shortages(lines, { a: 3, b: 700 }));
    expect(fitted.lines).toEqual([plain, { ...weighed, grams: 700 }]);
  });
});
