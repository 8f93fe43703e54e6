import { describe, expect, it } from 'vitest';
import type { StaffActor } from '@/domain/staff/actor';
import { read, write } from '@/server/db';
import { readAvailability } from '@/server/menu/read-availability';
import { cancelOrder } from '@/server/orders/cancel-order';
import { ledgerOf, wrongLedgers } from '@/server/testing/ledger';
import { apple, checksum, clerk, cook, owner, placed, runner, stockOf, useTower } from '@/server/testing/tower';
import { countItem } from './count-item';
import { readItemStock } from './read-item-stock';
import { receiveGoods } from './receive-goods';
import { saveLowMark } from './save-low-mark';
import { wasteItem } from './waste-item';

useTower();

const shop = 'corner';
const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });
const invalid = (field: string, fault: string) => refused('invalid', { fields: { [field]: fault } });
const done = { ok: true, value: null };

const sheetOf = async (item: string, actor: StaffActor = owner) => {
  const sheet = await readItemStock(actor, { shop, item, before: null });
  if (!sheet.ok) throw new Error(sheet.error.code);
  return sheet.value;
};
const seenOf = async (item: string) => (await sheetOf(item)).seen;
const receive = async (item: string, amount: number, paid: number) => receiveGoods(owner, { shop, rows: [{ item, seen: await seenOf(item), amount, paid }] });
const noted = async () => (await read().auditEntry.findMany()).map(({ kind, subject, detailsJson }) => `${kind} ${subject} ${detailsJson}`);

describe('a delivery', () => {
  it('adds to what is there, and to what it has cost', async () => {
    expect(await receive('egg', 30, 3_000)).toEqual(done);
    // The two that lay there are taken to have cost the same.
    expect(await sheetOf('egg')).toMatchObject({ left: 32, worth: 3_200, margin: { cost: 100, margin: 400, percent: 80 } });
    await placed({ lines: [{ item: 'egg', options: [], quantity: 16, grams: null }] });
    expect(await receive('egg', 8, 2_000)).toEqual(done);
    expect(await sheetOf('egg')).toMatchObject({ left: 24, worth: 3_600, margin: { cost: 150, margin: 350, percent: 70, isBelowCost: false } });
    expect(await ledgerOf('egg')).toEqual(['counted 2 2', 'received 30 32', 'sold -16 16', 'received 8 24']);
    expect(await noted()).toEqual(['stock_received 货egg {"unit":"each","amount":30,"paid":3000}', 'stock_received 货egg {"unit":"each","amount":8,"paid":2000}']);
  });

  it('of many goods is taken whole, or not at all', async () => {
    const rows = [{ item: 'egg', seen: await seenOf('egg'), amount: 10, paid: 500 }, { item: 'apple', seen: await seenOf('apple'), amount: 5, paid: 100 }];
    const before = await checksum();
    expect(await receiveGoods(owner, { shop, rows: [rows[0]!, { ...rows[1]!, amount: 0, paid: -1 }] })).toEqual(
      refused('invalid', { fields: { 'apple.amount': 'too_low', 'apple.paid': 'too_low' } }),
    );
    expect(await receiveGoods(owner, { shop, rows: [rows[0]!, { ...rows[1]!, item: 'rice' }] })).toEqual(refused('not_found'));
    expect(await receiveGoods(owner, { shop, rows: [rows[0]!, rows[0]!] })).toEqual(invalid('egg.amount', 'duplicate'));
    expect(await checksum()).toBe(before);
    expect(await receiveGoods(owner, { shop, rows })).toEqual(done);
    expect([await stockOf('egg'), await stockOf('apple')]).toEqual([12, 1005]);
  });

  it('that is sent twice is taken once, also by two at the same moment', async () => {
    const rows = [{ item: 'egg', seen: await seenOf('egg'), amount: 30, paid: 3_000 }];
    const twice = await Promise.all([receiveGoods(owner, { shop, rows }), receiveGoods(owner, { shop, rows })]);
    expect(twice).toEqual([done, refused('stock_noted', { items: ['egg'] })]);
    const before = await checksum();
    expect(await receiveGoods(owner, { shop, rows })).toEqual(refused('stock_noted', { items: ['egg'] }));
    expect(await checksum()).toBe(before);
    // Orders meanwhile are nothing to it.
    const seen = await seenOf('egg');
    await placed({ lines: [{ item: 'egg', options: [], quantity: 2, grams: null }] });
    expect(await receiveGoods(owner, { shop, rows: [{ item: 'egg', seen, amount: 1, paid: 0 }] })).toEqual(done);
    expect(await stockOf('egg')).toBe(31);
  });

  it('begins the count of what was not counted', async () => {
    expect(await receive('noodles', 24, 6_000)).toEqual(done);
    expect(await sheetOf('noodles')).toMatchObject({ left: 24, worth: 6_000, margin: { cost: 250, margin: 200 } });
    expect(await wrongLedgers()).toEqual([]);
  });

  it('takes no more than a shop can have, and no figure that is none', async () => {
    const seen = await seenOf('egg');
    const before = await checksum();
    const bad: [amount: number, paid: number, field: string, fault: string][] = [
      [-1, 100, 'amount', 'too_low'], [1e9, 100, 'amount', 'too_high'], [1.5, 100, 'amount', 'not_whole'], [NaN, 100, 'amount', 'not_whole'],
      [999_999, 100, 'amount', 'too_high'], [1, -1, 'paid', 'too_low'], [1, 1e9, 'paid', 'too_high'], [1, 0.5, 'paid', 'not_whole'],
      [1, 10_000_001, 'paid', 'too_high'],
    ];
    for (const [amount, paid, field, fault] of bad) {
      expect(await receiveGoods(owner, { shop, rows: [{ item: 'egg', seen, amount, paid }] })).toEqual(invalid(`egg.${field}`, fault));
    }
    expect(await checksum()).toBe(before);
    // A thousand apples whose first delivery of one cost ¥100,000.00 would be worth a hundred million.
    expect(await receiveGoods(owner, { shop, rows: [{ item: 'apple', seen: await seenOf('apple'), amount: 1, paid: 10_000_000 }] })).toEqual(invalid('apple.paid', 'too_high'));
    expect(await checksum()).toBe(before);
  });
});

describe('a count', () => {
  it('sets what is there, by the difference, and phones are told', async () => {
    expect(await countItem(clerk, { shop, item: 'egg', was: 2, now: 5 })).toEqual(done);
    expect(await countItem(clerk, { shop, item: 'egg', was: 5, now: 0 })).toEqual(done);
    expect(await ledgerOf('egg')).toEqual(['counted 2 2', 'counted 3 5', 'counted -5 0']);
    const availability = await readAvailability({ floor: '27' });
    expect(JSON.stringify(availability)).toContain('"egg":0');
    expect(await noted()).toContain('stock_counted 货egg {"unit":"each","before":2,"now":5}');
  });

  it('that finds what the books say is noted, too', async () => {
    expect(await countItem(clerk, { shop, item: 'egg', was: 2, now: 2 })).toEqual(done);
    expect((await ledgerOf('egg')).at(-1)).toBe('counted 0 2');
  });

  it('begins for what was not counted', async () => {
    expect(await countItem(clerk, { shop, item: 'noodles', was: null, now: 12 })).toEqual(done);
    expect(await ledgerOf('noodles')).toEqual(['counted 12 12']);
  });

  it('does not count over what was sold, or counted by two at once', async () => {
    await placed({ lines: [{ ...apple, quantity: 3 }] });
    const before = await checksum();
    expect(await countItem(clerk, { shop, item: 'apple', was: 1000, now: 400 })).toEqual(refused('stock_moved', { left: 997, unit: 'each' }));
    expect(await checksum()).toBe(before);
    const both = await Promise.all([400, 500].map((now) => countItem(clerk, { shop, item: 'apple', was: 997, now })));
    expect(both).toEqual([done, refused('stock_moved', { left: 400, unit: 'each' })]);
  });

  it('tells what open orders hold and may still lie on the shelf', async () => {
    const { token } = await placed({ lines: [{ ...apple, quantity: 4 }] });
    await placed({ lines: [{ ...apple, quantity: 3 }] });
    expect((await sheetOf('apple', clerk)).promised).toBe(7);
    await cancelOrder(token);
    expect((await sheetOf('apple', clerk)).promised).toBe(3);
  });

  it('is a whole number of what a shop can have', async () => {
    const before = await checksum();
    for (const [now, fault] of [[-1, 'too_low'], [1e9, 'too_high'], [0.5, 'not_whole']] as const) {
      expect(await countItem(clerk, { shop, item: 'egg', was: 2, now })).toEqual(invalid('now', fault));
    }
    expect(await checksum()).toBe(before);
  });
});

describe('waste', () => {
  it('leaves stock with its reason', async () => {
    expect(await wasteItem(owner, { shop, item: 'egg', seen: await seenOf('egg'), amount: 2, reason: 'damaged' })).toEqual(done);
    expect(await ledgerOf('egg')).toEqual(['counted 2 2', 'wasted -2 0']);
    expect(await read().stockEntry.findFirst({ where: { kind: 'wasted' } })).toMatchObject({ reason: 'damaged', staffId: owner.id });
    expect(await noted()).toEqual(['stock_wasted 货egg {"unit":"each","amount":2,"reason":"damaged"}']);
  });

  it('is never more than there is, and noted once', async () => {
    const seen = await seenOf('egg');
    const before = await checksum();
    const waste = (amount: number, item = 'egg') => wasteItem(owner, { shop, item, seen: item === 'egg' ? seen : 0, amount, reason: 'spoiled' });
    expect(await waste(3)).toEqual(refused('more_than_left', { left: 2, unit: 'each' }));
    expect(await waste(1, 'noodles')).toEqual(refused('more_than_left', { left: null, unit: 'each' }));
    for (const [amount, fault] of [[0, 'too_low'], [-1, 'too_low'], [1e9, 'too_high'], [0.5, 'not_whole']] as const) expect(await waste(amount)).toEqual(invalid('amount', fault));
    expect(await checksum()).toBe(before);
    expect(await Promise.all([waste(1), waste(1)])).toEqual([done, refused('stock_noted', { items: ['egg'] })]);
    expect(await stockOf('egg')).toBe(1);
  });
});

describe('who', () => {
  const all = async (actor: StaffActor) => {
    const seen = await seenOf('egg');
    return [
      await countItem(actor, { shop, item: 'egg', was: 2, now: 2 }),
      await receiveGoods(actor, { shop, rows: [{ item: 'egg', seen, amount: 1, paid: 1 }] }),
      await wasteItem(actor, { shop, item: 'egg', seen, amount: 1, reason: 'other' }),
      await saveLowMark(actor, { shop, item: 'egg', lowAt: 3 }),
      await readItemStock(actor, { shop, item: 'egg', before: null }),
    ].map((result) => (result.ok ? 'ok' : result.error.code));
  };

  it('tends a shop counts; who owns it does the rest; others do nothing', async () => {
    const before = await checksum();
    expect(await all(runner)).toEqual(['forbidden', 'forbidden', 'forbidden', 'forbidden', 'forbidden']);
    expect(await all(cook)).toEqual(['not_found', 'not_found', 'not_found', 'not_found', 'not_found']);
    expect(await checksum()).toBe(before);
    expect(await all(clerk)).toEqual(['ok', 'forbidden', 'forbidden', 'forbidden', 'ok']);
  });

  it('names a good of another shop names nothing', async () => {
    const before = await checksum();
    expect(await countItem(owner, { shop, item: 'rice', was: null, now: 1 })).toEqual(refused('not_found'));
    expect(await wasteItem(owner, { shop, item: 'rice', seen: 0, amount: 1, reason: 'other' })).toEqual(refused('not_found'));
    expect(await saveLowMark(owner, { shop, item: 'rice', lowAt: 1 })).toEqual(refused('not_found'));
    expect(await readItemStock(owner, { shop, item: 'rice', before: null })).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });
});

describe('the mark below which a good runs low', () => {
  it('is set, changed and taken away, each noted', async () => {
    expect(await saveLowMark(owner, { shop, item: 'egg', lowAt: 3 })).toEqual(done);
    expect(await saveLowMark(owner, { shop, item: 'egg', lowAt: 0 })).toEqual(done);
    expect((await sheetOf('egg')).lowAt).toBe(0);
    expect(await saveLowMark(owner, { shop, item: 'egg', lowAt: null })).toEqual(done);
    expect(await saveLowMark(owner, { shop, item: 'egg', lowAt: null })).toEqual(done);
    expect(await read().lowMark.count()).toBe(0);
    expect(await noted()).toHaveLength(3);
    for (const lowAt of [-1, 1e9, 0.5]) expect(await saveLowMark(owner, { shop, item: 'egg', lowAt })).toMatchObject(refused('invalid'));
  });
});

describe('a good’s history', () => {
  it('is read a page at a time, with what each move cost the owner', async () => {
    await receive('egg', 98, 9_800);
    for (let n = 0; n < 32; n++) await countItem(clerk, { shop, item: 'egg', was: 100 - n, now: 99 - n });
    const first = await sheetOf('egg');
    expect(first.entries).toHaveLength(30);
    expect(first.entries[0]).toMatchObject({ kind: 'counted', amount: -1, left: 68, cost: 100, who: 'clerk', order: null, paid: null });
    const rest = await readItemStock(owner, { shop, item: 'egg', before: first.older });
    expect(rest.ok && rest.value.entries.map(({ kind, left, paid, cost }) => [kind, left, paid, cost])).toEqual([
      ['counted', 98, null, 100], ['counted', 99, null, 100], ['received', 100, 9_800, null], ['counted', 2, null, null],
    ]);
    expect(rest.ok && rest.value.older).toBeNull();
  });

  it('names the order that goods were sold with, and not what they cost to a clerk', async () => {
    await receive('egg', 98, 9_800);
    const { number } = await placed({ lines: [{ item: 'egg', options: [], quantity: 4, grams: null }] });
    expect((await sheetOf('egg')).entries[0]).toMatchObject({ kind: 'sold', amount: -4, left: 96, order: number, cost: 400, who: null });
    const told = await sheetOf('egg', clerk);
    expect(told).toMatchObject({ worth: null, margin: null });
    expect(told.entries.map(({ paid, cost }) => [paid, cost])).toEqual([[null, null], [null, null], [null, null]]);
  });

  it('keeps what was counted in pieces in pieces, after the good is weighed', async () => {
    await receive('egg', 8, 1_000);
    await write((tx) => tx.item.update({ where: { id: 'egg' }, data: { unit: 'weight', usualGrams: 500, stock: null } }));
    await countItem(owner, { shop, item: 'egg', was: null, now: 4_000 });
    const sheet = await sheetOf('egg');
    expect(sheet.entries.map(({ kind, unit }) => `${kind} ${unit}`)).toEqual(['counted weight', 'received each', 'counted each']);
    // Of what pieces cost nobody knows what grams cost.
    expect(sheet).toMatchObject({ worth: null, margin: null, entries: [{ cost: null }, {}, {}] });
  });
});
