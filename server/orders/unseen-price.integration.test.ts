import { expect, it } from 'vitest';
import { editPrices } from '@/server/testing/prices/edit-prices';
import { useTower } from '@/server/testing/tower';

useTower();

it('no accepted line differs from the last price shown, through 500 edits of prices, stock and hours', async () => {
  const { accepted, refusals, unseen } = await editPrices(1, 500);
  expect(unseen, 'again: npm run chaos:prices -- --seed 1 --edits 500').toEqual([]);
  // What proves nothing fails, too: orders went through, and others met each kind of change.
  expect(accepted).toBeGreaterThan(50);
  for (const code of ['price_changed', 'sold_out', 'shop_closed']) expect(refusals[code], code).toBeGreaterThan(5);
}, 120_000);
