import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { banana, noodles } from '../testing/goods';
import { type CartLine, emptyCart } from './cart';
import { closeMinimum } from './close-minimum';

const good = (price: number) => ({ id: `itm_${price}`, price: fen(price), usualGrams: null, optionGroups: [] });
const goods = [900, 150, 300, 480, 200].map(good);

function closers(items: Parameters<typeof closeMinimum>[0], missing: number, lines: CartLine[] = [], left: Record<string, number> = {}) {
  return closeMinimum(items, { cart: { ...emptyCart, lines }, left, missing: fen(missing) });
}

describe('what closes the minimum', () => {
  const prices = (missing: number) => closers(goods, missing).map(({ price }) => price);

  it('is the cheapest goods that close the gap alone', () => {
    expect(prices(180)).toEqual([200, 300, 480]);
  });

  it('is filled up with what comes nearest when few goods close it', () => {
    expect(prices(400)).toEqual([480, 900, 300]);
    expect(prices(1000)).toEqual([900, 480, 300]);
  });

  it('is no more than there is, and nothing where nothing is missing', () => {
    expect(closers([], 100)).toEqual([]);
    expect(prices(0)).toEqual([]);
  });

  it('is nothing that asks for a choice, and nothing that is in the cart already', () => {
    const line: CartLine = { item: 'itm_200', options: [], quantity: 1, grams: null };
    expect(closers([noodles, good(200), good(300)], 100, [line]).map(({ item }) => item.id)).toEqual(['itm_300']);
  });

  it('is there as far as one tap takes it: scarce is not gone', () => {
    const ids = (left: Record<string, number>) => closers([banana, good(300)], 100, [], left).map(({ item, price }) => [item.id, price]);
    expect(ids({ itm_banana: 600, itm_300: 1 })).toEqual([['itm_300', 300], ['itm_banana', 540]]);
    expect(ids({ itm_banana: 500, itm_300: 0 })).toEqual([]);
  });
});
