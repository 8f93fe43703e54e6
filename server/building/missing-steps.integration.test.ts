import { beforeEach, expect, it } from 'vitest';
import { write } from '@/server/db';
import { addShop } from '@/server/menu/add-shop';
import { forgetShops } from '@/server/menu/load-shops';
import { hireStaff } from '@/server/testing/staffed-tower';
import { clerk, owner, useTower } from '@/server/testing/tower';
import { readMissingSteps } from './read-missing-steps';

useTower();
beforeEach(hireStaff);
const juice = { name: { zh: '果汁', en: '' }, floor: '1', phone: '1001', slug: 'juice' };
const withJuice = { ...owner, roles: { ...owner.roles, juice: 'owner' } } as const;

it('a tower that runs lacks nothing', async () => {
  expect(await readMissingSteps(owner)).toEqual([]);
});

it('a new shop lacks hours and goods, and each line goes once it is done', async () => {
  await addShop(owner, juice);
  expect(await readMissingSteps(withJuice)).toEqual([{ step: 'hours', shop: 'juice' }, { step: 'goods', shop: 'juice' }]);
  expect(await readMissingSteps(clerk)).toEqual([]);
  await write(async (tx) => {
    const { id: shopId } = await tx.shop.findFirstOrThrow({ where: { slug: 'juice' } });
    await tx.shopHours.create({ data: { id: 'hrs_juice', shopId, weekday: 1, opens: 0, closes: 1440 } });
  });
  forgetShops();
  expect(await readMissingSteps(withJuice)).toEqual([{ step: 'goods', shop: 'juice' }]);
});

it('a building without a live placard lacks one, which concerns whoever owns it all', async () => {
  await write((tx) => tx.placard.updateMany({ data: { status: 'revoked' } }));
  expect(await readMissingSteps(owner)).toEqual([{ step: 'placards', shop: null }]);
  expect(await readMissingSteps(clerk)).toEqual([]);
});
