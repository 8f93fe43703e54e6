import { expect, it } from 'vitest';
import { setClock } from '@/server/clock';
import { write } from '@/server/db';
import { forgetShops } from '@/server/menu/load-shops';
import { useTower } from '@/server/testing/tower';
import { turnDay } from './turn-day';

useTower();

const at = (local: string) => new Date(`${local}:00+08:00`);

it('drops kept pages when midnight has changed what they say of the coming days, and only then', async () => {
  await write((tx) => tx.shopDay.create({ data: { shopId: 'shp_kitchen', date: '2026-03-03', openingsJson: '[]', reason: null } }));
  forgetShops();
  let drops = 0;
  const drop = () => Promise.resolve(void drops++);
  expect(await turnDay(drop)).toBe(false);
  setClock(() => at('2026-03-03T08:00'));
  expect(await turnDay(drop)).toBe(false);
  setClock(() => at('2026-03-04T00:00'));
  await expect(turnDay(() => Promise.reject(new Error('not yet serving')))).rejects.toThrow('not yet');
  expect(await turnDay(drop)).toBe(true);
  expect(await turnDay(drop)).toBe(false);
  expect(drops).toBe(1);
});
