import { describe, expect, it } from 'vitest';
import { amountOf } from './typed-amount';

describe('an amount that somebody typed', () => {
  it.each([
    ['500', 500], ['500g', 500], [' 1,500 克 ', 1_500], ['18.5kg', 18_500], ['18.3 KG', 18_300], ['37斤', 18_500], ['2.5斤', 1_250], ['１２.５公斤', 12_500], ['0.001kg', 1], ['-1', -1],
  ])('%s is grams of weighed goods', (typed, grams) => expect(amountOf(typed, 'weight')).toBe(grams));

  it.each(['', 'kg', '1.5', '0.0005kg', '0.001斤', '1e9', '12箱', '1.2.3kg', '--1', 'NaN'])('%s is none', (typed) => expect(amountOf(typed, 'weight')).toBeNaN());

  it('of pieces is a whole number, and no weight', () => {
    expect(amountOf(' 24 ', 'each')).toBe(24);
    for (const typed of ['', '1.5', '500g', '3kg', '两']) expect(amountOf(typed, 'each')).toBeNaN();
  });
});
