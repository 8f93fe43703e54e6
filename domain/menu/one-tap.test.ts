import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { banana, noodles } from '../testing/goods';
import { oneTapGrams, oneTapPrice } from './one-tap';

describe('oneTapGrams', () => {
  it('is the usual weight, 500 g where none is set, and nothing for pieces', () => {
    expect(oneTapGrams({ unit: 'weight', usualGrams: 600 })).toBe(600);
    expect(oneTapGrams({ unit: 'weight', usualGrams: null })).toBe(500);
    expect(oneTapGrams(noodles)).toBeNull();
  });
});

describe('oneTapPrice', () => {
  it('is what the first tap costs: 600 g of ¥4.50 per 500 g, a piece with nothing on it', () => {
    expect(oneTapPrice(banana, 600)).toBe(540);
    expect(oneTapPrice(noodles, null)).toBe(550);
  });

  it('counts the cheapest options of a group that must be answered', () => {
    const option = (id: string, priceDelta: number) => ({ id, priceDelta: fen(priceDelta) });
    const bowl = {
      price: fen(1200),
      optionGroups: [
        { minChoices: 1, options: [option('large', 400), option('small', 100)] },
        { minChoices: 2, options: [option('a', 300), option('b', 50), option('c', 70)] },
        { minChoices: 0, options: [option('egg', 200)] },
      ],
    };
    expect(oneTapPrice(bowl, null)).toBe(1200 + 100 + 50 + 70);
  });
});
