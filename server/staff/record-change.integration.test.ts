import { expect, it } from 'vitest';
import { read } from '@/server/db';
import { saveSettings } from '@/server/building/save-settings';
import { markSoldOut } from '@/server/menu/mark-sold-out';
import { pauseShop } from '@/server/menu/pause-shop';
import { makePlacards } from '@/server/placards/make-placards';
import { revokePlacard } from '@/server/placards/revoke-placard';
import { clerk, mondayNoon, owner, runner, useTower } from '@/server/testing/tower';

useTower();

type Line = [who: string, shop: string | null, kind: string, subject: string, details: unknown];

const entries = async (): Promise<Line[]> =>
  (await read().auditEntry.findMany({ orderBy: { seq: 'asc' } })).map(({ staffName, shopId, kind, subject, detailsJson, at }) => {
    expect(at).toEqual(mondayNoon);
    return [staffName, shopId, kind, subject, JSON.parse(detailsJson) as unknown];
  });

it('notes who changed what of a shop, once for each change', async () => {
  const shop = await read().shop.findFirstOrThrow({ where: { slug: 'corner' } });
  const until = new Date(mondayNoon.getTime() + 60_000).toISOString();
  await markSoldOut(clerk, { item: 'apple', soldOut: true });
  await markSoldOut(clerk, { item: 'apple', soldOut: false });
  await pauseShop(clerk, { shop: 'corner', until });
  await pauseShop(clerk, { shop: 'corner', until: null });
  await saveSettings(owner, { shop: 'corner', collectionCode: null });
  expect(await entries()).toEqual([
    ['clerk', shop.id, 'marked_sold_out', '货apple', { until: '2026-03-02T16:00:00.000Z' }],
    ['clerk', shop.id, 'back_on_sale', '货apple', {}],
    ['clerk', shop.id, 'shop_paused', shop.nameZh, { until }],
    ['clerk', shop.id, 'shop_resumed', shop.nameZh, {}],
    ['owner', shop.id, 'collection_code_saved', shop.nameZh, { has: false }],
  ]);
});

it('and of the building, with what it was before', async () => {
  const { nameZh } = await read().building.findFirstOrThrow();
  await saveSettings(owner, { requiresScan: false });
  await saveSettings(owner, { offlinePriceMinutes: 60 });
  await makePlacards(owner, { floors: ['36'], reprint: true });
  const hung = await read().placard.findFirstOrThrow({ where: { floor: { label: '36' }, status: 'live' } });
  await revokePlacard(owner, { placard: hung.id });
  expect(await entries()).toEqual([
    ['owner', null, 'scan_required', nameZh, { before: true, now: false }],
    ['owner', null, 'offline_price_age_saved', nameZh, { before: 720, now: 60 }],
    ['owner', null, 'placards_made', '36', { floors: 1, reprint: true }],
    ['owner', null, 'placard_revoked', '36', {}],
  ]);
});

it('nothing of what was refused, or changed nothing', async () => {
  await markSoldOut(runner, { item: 'apple', soldOut: true });
  await revokePlacard(owner, { placard: 'nowhere' });
  await makePlacards(owner, { floors: 'all', reprint: false });
  const before = await entries();
  await makePlacards(owner, { floors: 'all', reprint: false });
  expect(await entries()).toEqual(before);
  expect(before.map(([, , kind]) => kind)).toEqual(['placards_made']);
});
