import { expect, it } from 'vitest';
import { compareCarts } from './compare';

it('prices with promotions are to the fen what the rules say, over 20,000 carts and what becomes of their orders', () => {
  expect(compareCarts({ carts: 20_000, seed: 20 })).toEqual([]);
}, 60_000);
