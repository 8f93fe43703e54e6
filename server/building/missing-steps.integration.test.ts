import { beforeEach, expect, it } from 'vitest';
import { read, write } from '@/server/db';
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

const of = (...steps: string[]) => steps.map((step) => ({ step, shop: 'juice' }));

it('a new shop lacks hours and goods, and each line goes once it is done', async () => {
  await addShop(owner, juice);
  expect(await readMissingSteps(withJuice)).toEqual(of('hours', 'goods', 'printers', 'staff'));
  expect(await readMissingSteps(clerk)).toEqual([]);
  await write(async (tx) => {
    const { id: shopId } = await tx.shop.findFirstOrThrow({ where: { slug: 'juice' } });
    await tx.shopHours.create({ data: { id: 'hrs_juice', shopId, weekday: 1, opens: 0, closes: 1440 } });
  });
  forgetShops();
  expect(await readMissingSteps(withJuice)).toEqual(of('goods', 'printers', 'staff'));
});

it('a printer and a colleague are spoken of beside what is needed, and never alone', async () => {
  await addShop(owner, juice);
  await write(async (tx) => {
    const { id: shopId } = await tx.shop.findFirstOrThrow({ where: { slug: 'juice' } });
    await tx.membership.create({ data: { staffId: clerk.id, shopId, role: 'runner' } });
    await tx.printer.create({ data: { id: 'prt_juice', shopId, name: '吧台', kind: 'system', width: 58, locale: 'zh' } });
  });
  expect(await readMissingSteps(withJuice)).toEqual(of('hours', 'goods'));
  expect(await read().printer.count({ where: { shop: { slug: 'corner' } } })).toBe(0);
  expect(await readMissingSteps(owner)).toEqual([]);
});

it('a building without a live placard lacks one, which concerns whoever owns it all', async () => {
  await write((tx) => tx.placard.updateMany({ data: { status: 'revoked' } }));
  expect(await readMissingSteps(owner)).toEqual([{ step: 'placards', shop: null }]);
  expect(await readMissingSteps(clerk)).toEqual([]);
});
