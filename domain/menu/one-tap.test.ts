import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { banana, noodles } from '../testing/goods';
import { oneTapPrice } from './one-tap';

describe('oneTapPrice', () => {
  it('is what the first tap costs: 600 g of ¥4.50 per 500 g, a piece with nothing on it', () => {
    expect(oneTapPrice(banana)).toBe(540);
    expect(oneTapPrice(noodles)).toBe(550);
  });

  it('counts the cheapest options of a group that must be answered', () => {
    const option = (id: string, priceDelta: number) => ({ id, priceDelta: fen(priceDelta) });
    const bowl = {
      price: fen(1200),
      usualGrams: null,
      optionGroups: [
        { minChoices: 1, options: [option('large', 400), option('small', 100)] },
        { minChoices: 2, options: [option('a', 300), option('b', 50), option('c', 70)] },
        { minChoices: 0, options: [option('egg', 200)] },
      ],
    };
    expect(oneTapPrice(bowl)).toBe(1200 + 100 + 50 + 70);
  });
});
