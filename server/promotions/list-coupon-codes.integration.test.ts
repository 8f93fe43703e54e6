import { expect, test } from 'vitest';
import { loadShop } from '@/server/menu/load-shops';
import { promote } from '@/server/testing/promoting';
import { apple, mondayNoon, placed, useTower } from '@/server/testing/tower';
import { listCouponCodes } from './list-coupon-codes';

useTower();

const hour = 3_600_000;
const at = (hours: number): Date => new Date(mondayNoon.getTime() + hours * hour);

test('a flyer gets the coupons that somebody may still use, with their terms in both languages', async () => {
  await promote('a', 'coupon', { percent: 20, most: 1_000, minimum: 2_000, items: ['egg'], excludesDiscounted: true, coupon: { code: 'LUNCH20', cap: 2, perPhone: 1 } });
  await promote('b', 'coupon', { amount: 500, isOn: false, startsAt: at(1), endsAt: at(9), createdAt: at(1), coupon: { code: 'TOMORROW' } });
  await promote('once', 'coupon', { amount: 100, coupon: { code: 'ONCE', cap: 1 } });
  await promote('paused', 'coupon', { amount: 100, paused: true, isOn: false, coupon: { code: 'PAUSED' } });
  await promote('over', 'coupon', { amount: 100, startsAt: at(-2), endsAt: at(0), coupon: { code: 'OVER' } });
  await promote('t', 'tiers', { tiers: { 90_000: 100 } });
  await placed({ lines: [{ ...apple, quantity: 9 }], coupon: 'ONCE' });
  await placed({ lines: [{ ...apple, quantity: 9 }], coupon: 'LUNCH20' });
  expect(await listCouponCodes((await loadShop('corner'))!)).toEqual([
    {
      kind: 'coupon', id: 'a', code: 'LUNCH20', name: { zh: '优惠a', en: 'a' }, off: { percent: 20, most: 1_000 }, minimum: 2_000,
      excludes: { items: ['egg'], names: [{ zh: '货egg', en: 'egg' }], discounted: true },
      startsAt: at(0).toISOString(), endsAt: null, perPhone: 1, cap: 2, left: 1,
    },
    {
      kind: 'coupon', id: 'b', code: 'TOMORROW', name: { zh: '优惠b', en: 'b' }, off: { amount: 500 }, minimum: 0,
      excludes: { items: [], names: [], discounted: false }, startsAt: at(1).toISOString(), endsAt: at(9).toISOString(), perPhone: null, cap: null, left: null,
    },
  ]);
});
