import { describe, expect, it } from 'vitest';
import type { StaffActor } from '@/domain/staff/actor';
import type { SlowDays } from '@/domain/stock/slow-goods';
import type { StockLine } from '@/domain/stock/stock-view';
import { archiveItem } from '@/server/menu/edit/archive-item';
import { cancelOrder } from '@/server/orders/cancel-order';
import { clerk, cook, owner, placed, runner, sleepUntil, tangerine, useTower } from '@/server/testing/tower';
import { countItem } from './count-item';
import { readStock } from './read-stock';
import { receiveGoods } from './receive-goods';
import { saveLowMark } from './save-low-mark';

useTower();

const shop = 'corner';
const dayLong = 24 * 3_600;

async function linesOf(actor: StaffActor = owner, days: SlowDays = 7): Promise<ReadonlyMap<string, StockLine>> {
  const stock = await readStock(actor, { shop, days });
  if (!stock.ok) throw new Error(stock.error.code);
  return new Map(stock.value.categories.flatMap(({ items }) => items.map((line) => [line.id, line] as const)));
}
const slow = async (days: SlowDays) => [...(await linesOf(owner, days)).values()].filter(({ slowSince }) => slowSince !== null).map(({ id }) => id);
const buyEggs = (quantity: number) => placed({ lines: [{ item: 'egg', options: [], quantity, grams: null }] });

describe('the list of a shop’s stock', () => {
  it('says what runs low: at its mark or below, none without one', async () => {
    await saveLowMark(owner, { shop, item: 'egg', lowAt: 2 });
    await saveLowMark(owner, { shop, item: 'apple', lowAt: 999 });
    const low = async () => [...(await linesOf(clerk)).values()].filter(({ isLow }) => isLow).map(({ id }) => id);
    expect(await low()).toEqual(['egg']);
    await saveLowMark(owner, { shop, item: 'apple', lowAt: 1000 });
    await countItem(clerk, { shop, item: 'egg', was: 2, now: 3 });
    expect(await low()).toEqual(['apple']);
  });

  it('says what lies there unsold, for as many days as are asked', async () => {
    // The tower's goods came a day and four hours before Monday noon.
    sleepUntil(2 * dayLong - 4 * 3_600 - 1);
    expect(await slow(3)).toEqual([]);
    sleepUntil(2 * dayLong);
    expect(await slow(3)).toEqual(['apple', 'tangerine', 'egg']);
    await placed({ lines: [{ ...tangerine, grams: 700 }] });
    expect(await slow(3)).toEqual(['apple', 'egg']);
    sleepUntil(5 * dayLong);
    expect(await slow(3)).toEqual(['apple', 'tangerine', 'egg']);
    expect(await slow(7)).toEqual([]);
  });

  it('does not call slow what is gone, was missed until now, or is off the menu; an order that was called off sold nothing', async () => {
    await countItem(clerk, { shop, item: 'egg', was: 2, now: 0 });
    sleepUntil(6 * dayLong);
    expect(await slow(7)).toEqual(['apple', 'tangerine']);
    const { token } = await placed({ lines: [{ ...tangerine, grams: 700 }] });
    expect(await slow(7)).toEqual(['apple']);
    await cancelOrder(token);
    expect(await slow(7)).toEqual(['apple', 'tangerine']);
    await countItem(clerk, { shop, item: 'egg', was: 0, now: 4 });
    await archiveItem(owner, { shop, item: 'apple', archived: true });
    expect(await slow(3)).toEqual(['tangerine']);
  });

  it('knows of what is not counted when it was last sold', async () => {
    await placed({ lines: [{ item: 'noodles', options: ['hot'], quantity: 2, grams: null }] });
    sleepUntil(4 * dayLong);
    expect((await linesOf(owner, 3)).get('noodles')).toMatchObject({ left: null, slowSince: '2026-03-02T04:00:00.000Z' });
    expect(await slow(7)).not.toContain('noodles');
  });

  it('tells the owner what each earns by its last delivery, marks what is sold below cost, and tells a clerk neither', async () => {
    const seen = async (item: string) => (await linesOf()).get(item)!.seen;
    const rows = [{ item: 'egg', seen: await seen('egg'), amount: 10, paid: 6_000 }, { item: 'tangerine', seen: await seen('tangerine'), amount: 100_000, paid: 80_000 }];
    expect((await receiveGoods(owner, { shop, rows })).ok).toBe(true);
    await buyEggs(4);
    const lines = await linesOf();
    expect(lines.get('egg')).toMatchObject({ left: 8, price: 500, margin: { cost: 600, margin: -100, percent: -20, isBelowCost: true } });
    expect(lines.get('tangerine')).toMatchObject({ margin: { cost: 400, margin: 280, percent: 41, isBelowCost: false } });
    expect(lines.get('apple')!.margin).toBeNull();
    expect([...(await linesOf(clerk)).values()].every(({ margin }) => margin === null)).toBe(true);
  });

  it('is for who tends the shop', async () => {
    const code = async (actor: StaffActor) => {
      const stock = await readStock(actor, { shop, days: 7 });
      return stock.ok ? 'ok' : stock.error.code;
    };
    expect([await code(runner), await code(cook), await code(clerk)]).toEqual(['forbidden', 'not_found', 'ok']);
  });
});
