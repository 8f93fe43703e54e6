import { describe, expect, it } from 'vitest';
import type { Availability } from '@/domain/slots/availability';
import { read, write } from '@/server/db';
import { checksum, clerk, cook, mondayNoon, owner, runner, sleepUntil, useTower } from '@/server/testing/tower';
import { forgetAvailability, readAvailability } from './read-availability';
import { forgetShops, loadShop, loadShops } from './load-shops';
import { markSoldOut } from './mark-sold-out';
import { pauseShop } from './pause-shop';
import { readStockList } from './read-stock-list';
import { readWholeMenu } from './read-whole-menu';

useTower();

const done = { ok: true, value: null };
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) as object });
const after = (minutes: number) => new Date(mondayNoon.getTime() + minutes * 60_000);

async function available(shop?: string): Promise<Availability> {
  const result = await readAvailability(shop === undefined ? { floor: '27' } : { floor: '27', shop });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const shopNow = async (slug: string) => (await available(slug)).shops[0]!;

describe('availability', () => {
  it('tells all shops without windows, and one shop with them', async () => {
    const all = await available();
    expect(all.at).toBe(mondayNoon.toISOString());
    expect(all.shops.map(({ slug, state, promiseMinutes }) => [slug, state.kind, promiseMinutes])).toEqual([
      ['corner', 'open', 12],
      ['kitchen', 'open', 12],
    ]);
    expect(all.shops[0]).toMatchObject({ revision: 1, left: { egg: 2 } });
    expect(all.shops.some((shop) => 'windows' in shop)).toBe(false);
    const one = await available('kitchen');
    expect(one.shops.map(({ slug }) => slug)).toEqual(['kitchen']);
    expect(one.shops[0]?.windows?.[0]).toEqual({ startsAt: after(15).toISOString(), endsAt: after(30).toISOString(), free: true });
  });

  it('knows no floor and no shop that the building lacks', async () => {
    expect(await readAvailability({ floor: '28' })).toEqual(refused('not_found'));
    expect(await readAvailability({ floor: '27', shop: 'nowhere' })).toEqual(refused('not_found'));
  });

  it('looks once a second for a whole building, and at once after a commit that says so', async () => {
    const first = await available();
    await write((tx) => tx.item.update({ where: { id: 'egg' }, data: { stock: 1 } }));
    sleepUntil(0.999);
    expect(await available()).toBe(first);
    sleepUntil(1);
    expect((await available()).shops[0]?.left).toEqual({ egg: 1 });
    await write((tx) => tx.item.update({ where: { id: 'egg' }, data: { stock: 0 } }));
    forgetAvailability();
    expect((await available()).shops[0]?.left).toEqual({ egg: 0 });
  });

  it('asks the database once for those who ask at the same time', async () => {
    const [a, b] = await Promise.all([available(), available()]);
    expect(a).toBe(b);
  });

  it('counts the seats that orders hold', async () => {
    await write((tx) => tx.slot.create({ data: { shopId: 'shp_kitchen', startsAt: after(15), taken: 2 } }));
    expect(await shopNow('kitchen')).toMatchObject({ promiseMinutes: 30, nextWindow: after(30).toISOString() });
  });
});

describe('pausing', () => {
  it('holds until its time, shows at once, and ends by itself or by hand', async () => {
    await available('corner');
    expect(await pauseShop(clerk, { shop: 'corner', until: after(30).toISOString() })).toEqual(done);
    expect((await shopNow('corner')).state).toEqual({ kind: 'paused', until: after(30).toISOString() });
    sleepUntil(30 * 60);
    expect((await shopNow('corner')).state).toEqual({ kind: 'open' });
    await pauseShop(clerk, { shop: 'corner', until: after(60).toISOString() });
    expect(await pauseShop(owner, { shop: 'corner', until: null })).toEqual(done);
    expect((await shopNow('corner')).state).toEqual({ kind: 'open' });
  });

  it('can last until the next opening, or until midnight where a shop never closes', async () => {
    await pauseShop(owner, { shop: 'kitchen', until: 'next_opening' });
    await pauseShop(owner, { shop: 'corner', until: 'next_opening' });
    const shops = await read().shop.findMany({ orderBy: { slug: 'asc' } });
    expect(shops.map(({ pausedUntil }) => pausedUntil?.toISOString())).toEqual(['2026-03-02T16:00:00.000Z', '2026-03-03T02:30:00.000Z']);
  });

  it('can last until the next opening, also over a holiday of ten days', async () => {
    const dates = Array.from({ length: 10 }, (_, index) => `2026-03-${String(index + 3).padStart(2, '0')}`);
    await write((tx) => tx.shopDay.createMany({ data: dates.map((date) => ({ shopId: 'shp_kitchen', date, openingsJson: '[]' })) }));
    forgetShops();
    expect(await pauseShop(owner, { shop: 'kitchen', until: 'next_opening' })).toEqual(done);
    expect((await shopNow('kitchen')).state).toEqual({ kind: 'paused', until: '2026-03-13T02:30:00.000Z' });
  });

  it('is refused for a time that has passed or is far away, to runners, and to staff of another shop', async () => {
    const before = await checksum();
    for (const until of [after(-1), after(0), after(7 * 24 * 60 + 1)]) {
      expect(await pauseShop(clerk, { shop: 'corner', until: until.toISOString() })).toEqual(refused('invalid'));
    }
    expect(await pauseShop(runner, { shop: 'corner', until: null })).toEqual(refused('forbidden'));
    expect(await pauseShop(cook, { shop: 'corner', until: null })).toEqual(refused('not_found'));
    expect(await pauseShop(clerk, { shop: 'nowhere', until: null })).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });
});

describe('sold out', () => {
  it('holds until the next opening, shows at once, and is taken back', async () => {
    await available('kitchen');
    expect(await markSoldOut(cook, { item: 'rice', soldOut: true })).toEqual(done);
    expect((await shopNow('kitchen')).left).toEqual({ rice: 0 });
    const list = await readStockList(cook, 'kitchen');
    expect(list).toMatchObject({ ok: true, value: { categories: [{ items: [{ id: 'rice', left: null, soldOutUntil: '2026-03-03T02:30:00.000Z' }] }] } });
    sleepUntil(22.5 * 3600);
    expect((await shopNow('kitchen')).left).toEqual({});
    await markSoldOut(cook, { item: 'rice', soldOut: true });
    expect(await markSoldOut(cook, { item: 'rice', soldOut: false })).toEqual(done);
    expect((await shopNow('kitchen')).left).toEqual({});
  });

  it('put back on sale, a good that was counted down to nothing is no longer counted; another keeps its count', async () => {
    await write((tx) => tx.item.update({ where: { id: 'egg' }, data: { stock: 0 } }));
    await markSoldOut(clerk, { item: 'egg', soldOut: false });
    await markSoldOut(clerk, { item: 'apple', soldOut: true });
    await markSoldOut(clerk, { item: 'apple', soldOut: false });
    const items = await read().item.findMany({ where: { id: { in: ['egg', 'apple'] } }, orderBy: { id: 'asc' } });
    expect(items.map(({ stock, soldOutUntil }) => [stock, soldOutUntil])).toEqual([[1000, null], [null, null]]);
  });

  it('is refused to runners, and a good of another shop is not there', async () => {
    const before = await checksum();
    expect(await markSoldOut(runner, { item: 'apple', soldOut: true })).toEqual(refused('forbidden'));
    expect(await markSoldOut(cook, { item: 'apple', soldOut: true })).toEqual(refused('not_found'));
    expect(await markSoldOut(clerk, { item: 'nothing', soldOut: true })).toEqual(refused('not_found'));
    expect(await readStockList(cook, 'corner')).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });
});

describe('the kept menu', () => {
  it('is read once, and anew after it was forgotten', async () => {
    const first = await loadShops();
    await write((tx) => tx.shop.update({ where: { id: 'shp_corner' }, data: { revision: 2 } }));
    expect(await loadShops()).toBe(first);
    forgetShops();
    expect((await loadShop('corner'))?.revision).toBe(2);
    expect(await loadShop('nowhere')).toBeNull();
  });

  it('has everything that a price depends on, in order', async () => {
    expect(await loadShop('corner')).toMatchObject({
      floor: '20', takesCode: true, minimumOrder: 900, deliveryFee: 100, smallOrderFee: null,
      categories: [{
        name: { zh: '水果', en: 'Fruit' },
        items: [
          { id: 'apple', unit: 'each', price: 300 },
          { id: 'tangerine', unit: 'weight', usualGrams: 500 },
          { id: 'noodles', optionGroups: [{ id: 'water', minChoices: 1, options: [{ id: 'hot' }, { id: 'dry' }] }, { id: 'extra', options: [{ priceDelta: 250 }] }] },
          { id: 'egg' },
        ],
      }],
    });
  });

  it('is one text for the whole building, with a tag that changes with a revision', async () => {
    const first = await readWholeMenu();
    expect(await readWholeMenu()).toBe(first);
    expect(JSON.parse(first.body)).toMatchObject({ building: { priceAgeMinutes: 720 }, shops: await loadShops() });
    expect(first.body).not.toContain('DEMO');
    await write((tx) => tx.shop.update({ where: { id: 'shp_corner' }, data: { revision: 2 } }));
    forgetShops();
    expect((await readWholeMenu()).tag).not.toBe(first.tag);
  });
});
