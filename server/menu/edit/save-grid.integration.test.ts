import { describe, expect, it } from 'vitest';
import { read, write } from '@/server/db';
import { checksum, clerk, cook, owner, placed, lastEggs, apple, useTower } from '@/server/testing/tower';
import { loadShop } from '../load-shops';
import { type GridRow, saveGrid } from './save-grid';

useTower();

const shop = 'corner';
const row = (item: string, change: Partial<GridRow> = {}): GridRow => ({
  item, revision: 1, name: { zh: `货${item}`, en: item }, unit: 'each', price: 300, stock: { was: 1000, now: 1000 }, ...change,
});
const egg = (change: Partial<GridRow> = {}) => row('egg', { price: 500, stock: { was: 2, now: 2 }, ...change });
const itemRow = (id: string) => read().item.findUniqueOrThrow({ where: { id } });

describe('the grid', () => {
  it('saves all rows at once, each noted with what changed', async () => {
    const before = (await loadShop(shop))!.revision;
    expect(await saveGrid(owner, { shop, rows: [row('apple', { price: 350, stock: { was: 1000, now: 20 } }), egg({ name: { zh: '茶叶蛋', en: '' } })] })).toEqual({ ok: true, value: null });
    expect(await itemRow('apple')).toMatchObject({ price: 350, stock: 20, revision: 2 });
    expect(await itemRow('egg')).toMatchObject({ nameZh: '茶叶蛋', pinyin: 'chayedan', stock: 2 });
    expect((await loadShop(shop))!.revision).toBe(before + 1);
    const noted = (await read().auditEntry.findMany()).map(({ detailsJson }) => (JSON.parse(detailsJson) as { fields: unknown }).fields);
    expect(noted).toEqual([
      [{ field: 'price', before: 300, now: 350 }, { field: 'stock', before: 1000, now: 20 }],
      [{ field: 'nameZh', before: '货egg', now: '茶叶蛋' }, { field: 'nameEn', before: 'egg', now: '' }],
    ]);
  });

  it('names every cell that is wrong, and saves none', async () => {
    const before = await checksum();
    const rows = [row('apple', { price: 0, stock: { was: 1000, now: -1 } }), egg({ name: { zh: '', en: '' } }), row('noodles', { price: 450, stock: { was: null, now: 1e9 } })];
    expect(await saveGrid(owner, { shop, rows })).toEqual({
      ok: false,
      error: { code: 'invalid', fields: { 'apple.price': 'too_low', 'apple.stock': 'too_low', 'egg.name.zh': 'missing', 'noodles.stock': 'too_high' } },
    });
    expect(await checksum()).toBe(before);
  });

  it('does not count over what was sold meanwhile', async () => {
    await placed({ lines: [{ ...apple, quantity: 3 }, lastEggs] });
    const before = await checksum();
    expect(await saveGrid(owner, { shop, rows: [row('apple', { price: 350, stock: { was: 997, now: 997 } }), egg({ stock: { was: 2, now: 9 } })] })).toEqual({
      ok: false,
      error: { code: 'invalid', fields: { 'egg.stock': 'moved' } },
    });
    expect(await checksum()).toBe(before);
    // A price alone leaves the count to the orders, whatever the grid showed.
    expect((await saveGrid(owner, { shop, rows: [egg({ price: 600 })] })).ok).toBe(true);
    expect(await itemRow('egg')).toMatchObject({ price: 600, stock: 0 });
  });

  it('tells which goods somebody else has saved, by two at once', async () => {
    const save = (price: number) => saveGrid(owner, { shop, rows: [row('apple', { price }), egg({ price })] });
    const both = await Promise.all([save(310), save(320)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    expect(both[1]).toEqual({ ok: false, error: { code: 'menu_changed', items: ['apple', 'egg'] } });
    expect(await itemRow('egg')).toMatchObject({ price: 310, revision: 2 });
  });

  it('weighs what was counted by the piece, and counts it anew', async () => {
    await saveGrid(owner, { shop, rows: [row('apple', { unit: 'weight', stock: { was: 1000, now: 50_000 } }), egg({ unit: 'weight' })] });
    expect(await itemRow('apple')).toMatchObject({ unit: 'weight', usualGrams: 500, stock: 50_000 });
    expect(await itemRow('egg')).toMatchObject({ unit: 'weight', usualGrams: 500, stock: null });
  });

  it('stops counting where a cell says so, and holds five hundred rows', async () => {
    await write((tx) =>
      tx.item.createMany({
        data: Array.from({ length: 496 }, (_, index) => ({
          id: `many${index}`, shopId: 'shp_corner', categoryId: 'cat_corner', nameZh: '货', nameEn: '', descriptionZh: '', descriptionEn: '', picture: '', pinyin: '', initials: '', unit: 'each',
          price: 100, stock: 5, position: 100 + index,
        })),
      }),
    );
    const rows = Array.from({ length: 496 }, (_, index) => row(`many${index}`, { name: { zh: '货', en: '' }, price: 200, stock: { was: 5, now: null } }));
    expect((await saveGrid(owner, { shop, rows })).ok).toBe(true);
    expect(await itemRow('many495')).toMatchObject({ price: 200, stock: null });
  });

  it('is the owner’s, and of one shop', async () => {
    const before = await checksum();
    const error = (code: string) => ({ ok: false, error: { code } });
    expect(await saveGrid(clerk, { shop, rows: [egg()] })).toEqual(error('forbidden'));
    expect(await saveGrid(cook, { shop, rows: [egg()] })).toEqual(error('not_found'));
    expect(await saveGrid(owner, { shop, rows: [row('rice')] })).toEqual(error('not_found'));
    expect(await saveGrid(owner, { shop, rows: [egg(), egg()] })).toEqual(error('not_found'));
    expect(await checksum()).toBe(before);
  });
});
