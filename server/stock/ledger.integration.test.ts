import { describe, expect, it } from 'vitest';
import type { CartLine } from '@/domain/cart/cart';
import type { Unit } from '@/domain/menu/shop';
import { type Random, seeded } from '@/domain/testing/seeded';
import { read } from '@/server/db';
import { expireUnanswered } from '@/server/jobs/watch-orders';
import { saveGrid } from '@/server/menu/edit/save-grid';
import { markSoldOut } from '@/server/menu/mark-sold-out';
import { importMenu } from '@/server/menu/sheet/import-menu';
import { cancelOrder } from '@/server/orders/cancel-order';
import { placeOrder } from '@/server/orders/place-order';
import { stepOrder } from '@/server/orders/step-order';
import { undoStep } from '@/server/orders/undo-step';
import { ledgerOf, wrongLedgers } from '@/server/testing/ledger';
import { apple, bodyFor, clerk, lastEggs, noodles, owner, placed, sleepUntil, stockOf, tangerine, useTower } from '@/server/testing/tower';
import { countItem } from './count-item';
import { receiveGoods } from './receive-goods';
import { wasteItem } from './waste-item';

useTower();

const shop = 'corner';
/** Hundreds of orders, on machines that are busy with others; in milliseconds. */
const patience = 120_000;

describe('what an order does to stock', () => {
  it('is a line of each good’s ledger, sold and back', async () => {
    await countItem(owner, { shop, item: 'noodles', was: null, now: 10 });
    const { token, id } = await placed({ lines: [{ ...apple, quantity: 5 }, tangerine, noodles, { ...noodles, options: ['dry'], quantity: 2 }] });
    expect(await ledgerOf('apple')).toEqual(['counted 1000 1000', 'sold -5 995']);
    expect((await cancelOrder(token)).ok).toBe(true);
    expect(await ledgerOf('apple')).toEqual(['counted 1000 1000', 'sold -5 995', 'returned 5 1000']);
    expect(await ledgerOf('tangerine')).toEqual(['counted 100000 100000', 'sold -500 99500', 'returned 500 100000']);
    // Two lines of one good, with other options, are one line of its ledger.
    expect(await ledgerOf('noodles')).toEqual(['counted 10 10', 'sold -3 7', 'returned 3 10']);
    expect(await read().stockEntry.count({ where: { orderId: id } })).toBe(6);
  });

  it('has no line for goods that are not counted', async () => {
    await placed({ lines: [{ ...noodles, quantity: 4 }] });
    expect(await ledgerOf('noodles')).toEqual([]);
  });

  it('leaves nothing when it is refused', async () => {
    const before = await read().stockEntry.count();
    expect((await placeOrder(await bodyFor({ lines: [apple, { ...lastEggs, quantity: 3 }] }))).ok).toBe(false);
    expect(await read().stockEntry.count()).toBe(before);
    expect(await read().order.count()).toBe(0);
    // The number was given back with the rest.
    expect((await placed()).number).toBe(1);
  });

  it('follows the scale, and its undo', async () => {
    const { id } = await placed({ lines: [apple, tangerine] });
    await stepOrder(clerk, { order: id, step: 'accept' });
    const ready = await stepOrder(clerk, { order: id, step: 'ready', weights: [{ line: 1, grams: 620 }] });
    expect((await ledgerOf('tangerine')).at(-1)).toBe('sold -120 99380');
    await undoStep(clerk, { order: id, seq: ready.ok ? ready.value.undo!.seq : 0 });
    expect((await ledgerOf('tangerine')).at(-1)).toBe('returned 120 99500');
    await stepOrder(clerk, { order: id, step: 'ready', weights: [{ line: 1, grams: 430 }] });
    expect((await ledgerOf('tangerine')).at(-1)).toBe('returned 70 99570');
  });
});

it('a good that begins to be weighed leaves its ledger with nothing', async () => {
  const looked = await importMenu(owner, { shop, apply: null }, Buffer.from('名称,卖法\n货egg,按斤\n'));
  const hash = looked.ok ? looked.value.preview.hash : null;
  expect(hash).not.toBeNull();
  expect(await importMenu(owner, { shop, apply: hash }, Buffer.from('名称,卖法\n货egg,按斤\n'))).toMatchObject({ ok: true, value: { applied: true } });
  expect(await ledgerOf('egg')).toEqual(['counted 2 2', 'uncounted -2 0']);
  expect(await stockOf('egg')).toBeNull();
});

it('five hundred buyers of one piece: one has it, and the ledger says so', async () => {
  await countItem(owner, { shop, item: 'egg', was: 2, now: 1 });
  const bodies = await Promise.all(Array.from({ length: 500 }, () => bodyFor({ lines: [apple, { ...lastEggs, quantity: 1 }] })));
  const buy = async (body: (typeof bodies)[number]): Promise<string> => {
    const result = await placeOrder(body);
    if (result.ok) return 'ok';
    // The queue of writes is full: a phone comes again.
    return result.error.code === 'busy' ? buy(body) : result.error.code;
  };
  const codes = await Promise.all(bodies.map(buy));
  expect(codes.filter((code) => code === 'ok')).toHaveLength(1);
  expect(codes.filter((code) => code === 'sold_out')).toHaveLength(499);
  expect(await ledgerOf('egg')).toEqual(['counted 2 2', 'counted -1 1', 'sold -1 0']);
  expect(await ledgerOf('apple')).toEqual(['counted 1000 1000', 'sold -2 998']);
  expect(await read().order.count()).toBe(1);
  expect(await wrongLedgers()).toEqual([]);
}, patience);

const counted = ['apple', 'tangerine', 'egg', 'noodles'];
const line = (item: string, random: Random): CartLine =>
  item === 'tangerine'
    ? { item, options: [], quantity: 1, grams: random.pick([100, 500, 900]) }
    : { item, options: item === 'noodles' ? ['hot'] : [], quantity: random.pick([1, 2, 5]), grams: null };

/** An order that is still under way, or the latest of those that are over. */
async function someOrder(random: Random) {
  const orders = await read().order.findMany({ orderBy: { placedAt: 'desc' }, take: 6, include: { lines: true, events: { orderBy: { seq: 'desc' }, take: 1 } } });
  return orders.length === 0 ? null : random.pick(orders);
}

const seenOf = async (item: string) =>
  (await read().stockEntry.findFirst({ where: { itemId: item, kind: { in: ['received', 'counted', 'uncounted', 'wasted'] } }, orderBy: { seq: 'desc' } }))?.seq ?? 0;

async function gridRow(item: string, random: Random) {
  const { nameZh, nameEn, price, unit, revision, stock } = await read().item.findUniqueOrThrow({ where: { id: item } });
  const changed: Unit = random.chance(0.8) ? (unit as Unit) : unit === 'each' ? 'weight' : 'each';
  return { item, revision, name: { zh: nameZh, en: nameEn }, unit: changed, price, stock: { was: stock, now: random.pick([stock, null, 0, 700]) } };
}

type Deed = (random: Random) => Promise<unknown>;

/** Everything that moves stock, as often as chance has it; what is refused changes nothing. */
const deeds: readonly Deed[] = [
  async (random) => placeOrder(await bodyFor({ lines: [line(random.pick(counted), random), line(random.pick(counted), random)] })),
  async (random) => placeOrder(await bodyFor({ lines: [line(random.pick(counted), random)] })),
  async (random) => {
    const order = await someOrder(random);
    return order && cancelOrder(order.token);
  },
  async (random) => {
    const order = await someOrder(random);
    return order && stepOrder(clerk, { order: order.id, ...random.pick([{ step: 'accept' }, { step: 'reject', reason: 'sold_out' }] as const) });
  },
  async (random) => {
    const order = await someOrder(random);
    const weights = order?.lines.flatMap(({ grams, position }) => (grams === null ? [] : [{ line: position, grams: random.pick([grams, grams + 90, grams - 60, 'estimate'] as const) }]));
    return order && stepOrder(clerk, { order: order.id, step: 'ready', weights: weights ?? [] });
  },
  async (random) => {
    const order = await someOrder(random);
    return order && undoStep(clerk, { order: order.id, seq: order.events[0]!.seq });
  },
  async (random) => {
    const item = random.pick(counted);
    return countItem(clerk, { shop, item, was: await stockOf(item), now: random.pick([0, 3, 40, 5_000]) });
  },
  async (random) => {
    const item = random.pick(counted);
    return receiveGoods(owner, { shop, rows: [{ item, seen: await seenOf(item), amount: random.pick([1, 24, 10_000]), paid: random.pick([0, 999, 12_345]) }] });
  },
  async (random) => {
    const item = random.pick(counted);
    return wasteItem(owner, { shop, item, seen: await seenOf(item), amount: random.pick([1, 2, 300]), reason: 'spoiled' });
  },
  (random) => markSoldOut(clerk, { item: random.pick(counted), soldOut: false }),
  () => expireUnanswered(),
  async (random) => saveGrid(owner, { shop, rows: [await gridRow(random.pick(counted), random)] }),
  async (random) => {
    const sheet = Buffer.from(`分类,名称,价格,库存\n水果,货apple,3.00,${random.pick(['', '12', '0'])}\n水果,新货${random.below(1_000_000)},1.00,${random.pick(['', '8'])}\n`);
    const looked = await importMenu(owner, { shop, apply: null }, sheet);
    return looked.ok && importMenu(owner, { shop, apply: looked.value.preview.hash }, sheet);
  },
];

describe('whatever happens in a shop', () => {
  it.each([1, 2, 3])('every good’s stock is the sum of its ledger (seed %i)', async (seed) => {
    const random = seeded(seed);
    let seconds = 0;
    for (let step = 0; step < 120; step++) {
      sleepUntil((seconds += random.pick([1, 4, 20])));
      await random.pick(deeds)(random);
      const wrong = await wrongLedgers();
      expect(wrong, `seed ${seed}, step ${step}`).toEqual([]);
    }
    sleepUntil(100_000);
    await expireUnanswered();
    expect(await wrongLedgers()).toEqual([]);
    const kinds = new Set((await read().stockEntry.findMany()).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['counted', 'received', 'returned', 'sold', 'uncounted', 'wasted']);
  }, patience);
});
