import { describe, expect, it } from 'vitest';
import type { StaffActor } from '@/domain/staff/actor';
import { itemsOf } from '@/domain/menu/shop';
import { setClock } from '@/server/clock';
import { read } from '@/server/db';
import { turnEvening } from '@/server/jobs/turn-evening';
import { placeOrder } from '@/server/orders/place-order';
import { readItemStock } from '@/server/stock/read-item-stock';
import { apple, bodyFor, checksum, clerk, cook, owner, placed, rice, useTower } from '@/server/testing/tower';
import { archiveItem } from '../edit/archive-item';
import { readEditedMenu } from '../edit/read-edited-menu';
import { loadShop } from '../load-shops';
import { readEveningPrices } from './read-evening-prices';
import { removeEveningPrice } from './remove-evening-price';
import { saveEveningPrice, type SaveEveningPriceInput } from './save-evening-price';

useTower();

const done = { ok: true, value: null };
const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });
/** Monday in Shanghai. */
const at = (clock: string) => setClock(() => new Date(`2026-03-02T${clock}:00+08:00`));
const drop = () => Promise.resolve();
const set = (more: Partial<SaveEveningPriceInput> = {}, actor: StaffActor = owner) =>
  saveEveningPrice(actor, { shop: 'corner', target: { kind: 'item', id: 'apple' }, percent: 30, from: 1_140, ...more });
const priceOf = async (id: string, shop = 'corner') => {
  const { price, was } = itemsOf((await loadShop(shop))!).find((item) => item.id === id)!;
  return [price, was];
};
const revision = async () => (await loadShop('corner'))!.revision;
const prices = async () => {
  const evening = await readEveningPrices(owner, 'corner');
  return evening.ok ? evening.value.prices : [];
};

describe('an evening price', () => {
  it('begins at its minute and ends at closing, with one revision each, and pages are dropped', async () => {
    expect(await set()).toEqual(done);
    const before = await revision();
    at('18:59');
    expect(await turnEvening(drop)).toBe(false);
    expect(await priceOf('apple')).toEqual([300, undefined]);
    at('19:00');
    expect(await turnEvening(drop)).toBe(true);
    expect(await turnEvening(drop)).toBe(false);
    expect(await priceOf('apple')).toEqual([210, 300]);
    expect(await priceOf('egg')).toEqual([500, undefined]);
    expect(await revision()).toBe(before + 1);
    expect(await prices()).toMatchObject([{ kind: 'item', id: 'apple', isOn: true }]);
    setClock(() => new Date('2026-03-03T00:00:00+08:00'));
    expect(await turnEvening(drop)).toBe(true);
    expect(await priceOf('apple')).toEqual([300, undefined]);
    expect(await revision()).toBe(before + 2);
  });

  it('holds until the last closing of a shop that closes, and not on a day on which it is shut', async () => {
    expect(await set({ shop: 'kitchen', target: { kind: 'item', id: 'rice' }, from: 800 })).toEqual(done);
    for (const [clock, price] of [['13:19', 2_200], ['13:20', 1_540], ['13:59', 1_540], ['14:00', 2_200]] as const) {
      at(clock);
      await turnEvening(drop);
      expect((await priceOf('rice', 'kitchen'))[0], clock).toBe(price);
    }
    setClock(() => new Date('2026-03-07T13:30:00+08:00'));
    expect(await turnEvening(drop)).toBe(false);
    expect((await priceOf('rice', 'kitchen'))[0]).toBe(2_200);
  });

  it('that is set past its minute is in force at once; of a category it holds for all of it but what has its own', async () => {
    at('20:00');
    expect(await set({ target: { kind: 'category', id: 'cat_corner' }, percent: 50 })).toEqual(done);
    expect(await set({ percent: 10 })).toEqual(done);
    expect(await priceOf('apple')).toEqual([270, 300]);
    expect(await priceOf('egg')).toEqual([250, 500]);
    expect(await turnEvening(drop)).toBe(false);
    // Set anew it is replaced.
    expect(await set({ percent: 20, from: 1_300 })).toEqual(done);
    expect(await priceOf('apple')).toEqual([150, 300]);
    expect(await prices()).toHaveLength(2);
  });

  it('is removed for good, and at once', async () => {
    at('20:00');
    await set();
    const [line] = await prices();
    expect(await removeEveningPrice(owner, { shop: 'corner', price: line!.price })).toEqual(done);
    expect(await priceOf('apple')).toEqual([300, undefined]);
    expect(await prices()).toEqual([]);
    const kinds = (await read().auditEntry.findMany()).map(({ kind, subject, detailsJson }) => `${kind} ${subject} ${detailsJson}`);
    expect(kinds).toEqual(['evening_price_saved 货apple {"percent":30,"from":1140}', 'evening_price_removed 货apple {}']);
  });

  it('asks once about a cart of by day, and charges what is shown', async () => {
    await set();
    const byDay = await bodyFor({ lines: [{ ...apple, quantity: 5 }] });
    at('19:00');
    await turnEvening(drop);
    expect(await placeOrder(byDay)).toEqual(refused('price_changed', { lines: [{ line: 0, shown: 300, now: 210 }], deliveryFee: 100, smallOrderFee: 0, total: 1_150 }));
    const { total, id } = await placed({ lines: [{ ...apple, quantity: 5 }] });
    expect(total).toBe(1_150);
    // The order keeps it; a cart of the evening is asked about tomorrow.
    const inTheEvening = await bodyFor({ lines: [{ ...apple, quantity: 5 }] });
    setClock(() => new Date('2026-03-03T00:00:00+08:00'));
    await turnEvening(drop);
    expect(await placeOrder(inTheEvening)).toMatchObject(refused('price_changed', { lines: [{ line: 0, shown: 210, now: 300 }] }));
    expect(await read().orderLine.findFirst({ where: { orderId: id } })).toMatchObject({ unitPrice: 210, total: 1_050 });
  });

  it('that turns while an order is on its way in is never charged unshown', async () => {
    await set();
    const byDay = await bodyFor({ lines: [{ ...apple, quantity: 5 }] });
    at('19:00');
    const [order] = await Promise.all([placeOrder(byDay), turnEvening(drop)]);
    const lines = await read().orderLine.findMany();
    if (order.ok) expect(lines).toMatchObject([{ unitPrice: 300 }]);
    else expect([order.error.code, lines.length]).toEqual(['price_changed', 0]);
  });

  it('leaves the price of by day to the menu’s editor, and counts in what a good earns', async () => {
    at('20:00');
    await set();
    const menu = await readEditedMenu(owner, 'corner');
    expect(menu.ok && menu.value.categories[0]!.items.find(({ id }) => id === 'apple')!.price).toBe(300);
    const sheet = await readItemStock(owner, { shop: 'corner', item: 'apple', before: null });
    expect(sheet.ok && sheet.value.price).toBe(210);
  });

  it('keeps trying to drop the pages until they are', async () => {
    await set();
    at('19:00');
    await expect(turnEvening(() => Promise.reject(new Error('not yet serving')))).rejects.toThrow('not yet serving');
    expect(await priceOf('apple')).toEqual([210, 300]);
    expect(await turnEvening(drop)).toBe(true);
    expect(await turnEvening(drop)).toBe(false);
  });
});

describe('who sets evening prices', () => {
  it('owns the shop, and names what is on its menu', async () => {
    await archiveItem(owner, { shop: 'corner', item: 'egg', archived: true });
    const before = await checksum();
    expect(await set({}, clerk)).toEqual(refused('forbidden'));
    expect(await set({}, cook)).toEqual(refused('not_found'));
    expect(await set({ target: { kind: 'item', id: rice.item } })).toEqual(refused('not_found'));
    expect(await set({ target: { kind: 'item', id: 'egg' } })).toEqual(refused('not_found'));
    expect(await set({ target: { kind: 'category', id: 'cat_kitchen' } })).toEqual(refused('not_found'));
    expect(await readEveningPrices(clerk, 'corner')).toEqual(refused('forbidden'));
    expect(await removeEveningPrice(owner, { shop: 'corner', price: 'evp_of_nobody' })).toEqual(refused('not_found'));
    for (const percent of [0, -1, 91, 1e9, 12.5]) expect(await set({ percent })).toMatchObject(refused('invalid', { fields: { percent: expect.any(String) as string } }));
    for (const from of [-1, 1_440, 0.5, NaN]) expect(await set({ from })).toMatchObject(refused('invalid', { fields: { from: expect.any(String) as string } }));
    expect(await checksum()).toBe(before);
  });

  it('does not reach into another shop’s', async () => {
    await set({ shop: 'kitchen', target: { kind: 'item', id: 'rice' } });
    const evening = await readEveningPrices(owner, 'kitchen');
    const price = evening.ok ? evening.value.prices[0]!.price : '';
    const before = await checksum();
    expect(await removeEveningPrice(owner, { shop: 'corner', price })).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });
});
