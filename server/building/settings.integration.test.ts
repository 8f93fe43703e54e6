import { expect, it } from 'vitest';
import { read } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { checksum, clerk, cook, mondayNoon, owner, runner, useTower } from '@/server/testing/tower';
import { readWholeMenu } from '@/server/menu/read-whole-menu';
import { pauseShop } from '@/server/menu/pause-shop';
import { loadBuilding } from './load-building';
import { readSettings } from './read-settings';
import { saveSettings } from './save-settings';

useTower();

const done = { ok: true, value: null };
const refused = (code: string) => ({ ok: false, error: { code } });

it('the building is read whole, floors and stops from below', async () => {
  expect(await loadBuilding()).toMatchObject({
    timeZone: 'Asia/Shanghai',
    requiresScan: true,
    floors: [{ label: 'B1' }, { label: '1' }, { label: '20' }, { label: '27', rooms: ['2701', '2708'] }, { label: '36' }],
    liftBanks: [{ id: 'low', floors: ['B1', '1', '20'] }, { id: 'high', floors: ['B1', '1', '27', '36'] }],
  });
});

it('whoever owns every shop may switch off that placing needs a scan', async () => {
  await loadBuilding();
  expect(await saveSettings(owner, { requiresScan: false })).toEqual(done);
  expect((await loadBuilding()).requiresScan).toBe(false);
});

it('and how old prices may be to order by them without a network, which every phone is told', async () => {
  const before = await readWholeMenu();
  expect(JSON.parse(before.body)).toMatchObject({ building: { priceAgeMinutes: 720, floors: [{ label: 'B1' }, {}, {}, {}, {}] } });
  expect(await saveSettings(owner, { offlinePriceMinutes: 60 })).toEqual(done);
  const after = await readWholeMenu();
  expect(JSON.parse(after.body)).toMatchObject({ building: { priceAgeMinutes: 60 } });
  expect(after.tag).not.toBe(before.tag);
  expect(await saveSettings(clerk, { offlinePriceMinutes: 720 })).toEqual(refused('forbidden'));
});

it('a shop’s owner sets its collection code, which raises the revision, or takes it away', async () => {
  await loadShop('kitchen');
  expect(await saveSettings(owner, { shop: 'kitchen', collectionCode: 'wxp://f2f0' })).toEqual(done);
  expect(await loadShop('kitchen')).toMatchObject({ takesCode: true, revision: 2 });
  expect(await saveSettings(owner, { shop: 'kitchen', collectionCode: null })).toEqual(done);
  expect(await loadShop('kitchen')).toMatchObject({ takesCode: false, revision: 3 });
  expect(await read().shop.findFirst({ where: { slug: 'corner' } })).toMatchObject({ revision: 1, collectionCode: 'DEMO' });
});

it('nobody else may, and another’s shop is not there', async () => {
  const before = await checksum();
  for (const actor of [clerk, runner, cook]) expect(await saveSettings(actor, { requiresScan: false })).toEqual(refused('forbidden'));
  for (const actor of [clerk, runner]) {
    expect(await saveSettings(actor, { shop: 'corner', collectionCode: null })).toEqual(refused('forbidden'));
  }
  expect(await saveSettings(cook, { shop: 'corner', collectionCode: null })).toEqual(refused('not_found'));
  expect(await saveSettings(owner, { shop: 'nowhere', collectionCode: null })).toEqual(refused('not_found'));
  expect(await checksum()).toBe(before);
});

it('the desk is told of the shops in sight and of no other', async () => {
  const until = new Date(mondayNoon.getTime() + 60_000).toISOString();
  await pauseShop(clerk, { shop: 'corner', until });
  const corner = { slug: 'corner', floor: '20', name: { zh: '小铺', en: 'Corner' }, pausedUntil: until, collectionCode: 'DEMO', bagLimit: 8, sharesRides: true };
  expect(await readSettings(runner)).toEqual({ ok: true, value: { requiresScan: true, offlinePriceMinutes: 720, managesBuilding: false, shops: [corner] } });
  expect(await readSettings(owner)).toMatchObject({ ok: true, value: { managesBuilding: true, shops: [{ slug: 'corner' }, { slug: 'kitchen' }] } });
});
