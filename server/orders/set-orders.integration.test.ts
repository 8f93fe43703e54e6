import { beforeEach, describe, expect, it } from 'vitest';
import { dishList } from '@/domain/orders/dish-list';
import { lineWords } from '@/domain/orders/line-words';
import { itemsOf } from '@/domain/menu/shop';
import { seeded } from '@/domain/testing/seeded';
import { changeOrder } from '@/server/changes/change-order';
import { read, write } from '@/server/db';
import { archiveItem } from '@/server/menu/edit/archive-item';
import { forgetShops, loadShop } from '@/server/menu/load-shops';
import { markSoldOut } from '@/server/menu/mark-sold-out';
import { forgetAvailability, readAvailability } from '@/server/menu/read-availability';
import { readCounter } from '@/server/menu/read-counter';
import { accepted, pageOf, seen, step } from '@/server/testing/accepted-order';
import { ledgerOf, wrongLedgers } from '@/server/testing/ledger';
import { addSet, lunchOf } from '@/server/testing/set-menu';
import { bodyFor, checksum, clerk, lastEggs, noodles, owner, placed, stockOf, useTower } from '@/server/testing/tower';
import { cancelOrder } from './cancel-order';
import { placeOrder } from './place-order';
import { readForDesk } from './step-order';
import { undoStep } from './undo-step';

useTower();
beforeEach(addSet);

const egg = { ...lastEggs, quantity: 1 };
const left = async () => {
  forgetAvailability();
  const answer = await readAvailability({ floor: '27', shop: 'corner' });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.shops[0]!.left;
};
const onMenu = async (): Promise<string[]> => (forgetShops(), itemsOf((await loadShop('corner'))!).map(({ id }) => id));

describe('an order of a set', () => {
  it('takes each of its dishes once a piece, notes it in their ledgers, and gives all of it back', async () => {
    const order = await placed({ lines: [lunchOf('with_apple', 2)] });
    expect(order.total).toBe(1900);
    expect([await stockOf('egg'), await stockOf('apple'), await stockOf('lunch')]).toEqual([0, 998, null]);
    expect(await wrongLedgers()).toEqual([]);
    expect((await cancelOrder(order.token)).ok).toBe(true);
    expect([await stockOf('egg'), await stockOf('apple')]).toEqual([2, 1000]);
    expect(await ledgerOf('egg')).toEqual(['counted 2 2', 'sold -2 0', 'returned 2 2']);
    expect(await wrongLedgers()).toEqual([]);
  });

  it('keeps what it was made of, whatever the set is by now', async () => {
    const order = await placed({ lines: [lunchOf('with_noodles')] });
    await write(async (tx) => {
      await tx.setDish.deleteMany({});
      await tx.setPart.deleteMany({});
      await tx.item.update({ where: { id: 'noodles' }, data: { nameZh: '别的' } });
    });
    const [line] = (await pageOf(order.token)).lines;
    expect(lineWords(line!).map(({ zh }) => zh)).toEqual(['货noodles（加热水）', '货egg']);
    await cancelOrder(order.token);
    expect(await stockOf('egg')).toBe(2);
  });

  it('counts its dishes towards dishes and bags, and the dish list counts them with those that are sold singly', async () => {
    const order = await accepted({ lines: [lunchOf('with_noodles', 2), { ...noodles, options: ['hot'] }] });
    expect(await read().orderLoad.findUniqueOrThrow({ where: { orderId: order.id } })).toMatchObject({ dishes: 5, bags: 1 });
    const dishes = dishList([await readForDesk(order.id)]).map(({ name, quantity, options }) => [name.en, quantity, options.map(({ en }) => en).join()]);
    expect(dishes).toEqual([['noodles', 3, 'Hot water'], ['egg', 2, '']]);
  });

  it('takes its dishes again where a rejection is taken back, unless somebody else has them', async () => {
    const order = await placed({ lines: [lunchOf('with_apple', 2)] });
    const rejected = await step(order.id, { step: 'reject', reason: 'too_busy' });
    expect(await stockOf('egg')).toBe(2);
    const other = await placed({ lines: [egg], room: null, fulfilment: 'pickup' });
    expect(await undoStep(clerk, { order: order.id, seq: rejected.undo!.seq })).toEqual({ ok: false, error: { code: 'sold_out', lines: [{ line: 0, item: 'egg', left: 1 }] } });
    await cancelOrder(other.token);
    expect((await undoStep(clerk, { order: order.id, seq: rejected.undo!.seq })).ok).toBe(true);
    expect(await stockOf('egg')).toBe(0);
    expect(await wrongLedgers()).toEqual([]);
  });

  it('gives its dishes back, and their share of the window, when it is taken out of an accepted order', async () => {
    const order = await accepted({ lines: [lunchOf('with_apple', 2), noodles] });
    const done = await changeOrder(clerk, { ...(await seen(order.id)), change: 'remove', line: 0, soldOut: false });
    expect(done.ok).toBe(true);
    expect([await stockOf('egg'), await stockOf('apple')]).toEqual([2, 1000]);
    expect(await read().orderLoad.findUniqueOrThrow({ where: { orderId: order.id } })).toMatchObject({ dishes: 1 });
  });

  it('does not come instead of something else: whoever eats it chooses', async () => {
    const order = await accepted({ lines: [{ item: 'apple', options: [], quantity: 9, grams: null }] });
    const instead = { item: 'lunch', options: ['with_apple'], quantity: 1, grams: null };
    const before = await checksum();
    const done = await changeOrder(clerk, { ...(await seen(order.id)), change: 'substitute', line: 0, soldOut: false, instead });
    expect(done).toEqual({ ok: false, error: { code: 'invalid', fields: { 'instead.item': 'set' } } });
    expect(await checksum()).toBe(before);
  });

  it('of before sets had parts gives back itself', async () => {
    const order = await placed({ lines: [lunchOf('with_apple')] });
    await write((tx) => tx.orderLinePart.deleteMany({}));
    await cancelOrder(order.token);
    expect([await stockOf('egg'), await stockOf('apple')]).toEqual([1, 999]);
    expect((await pageOf(order.token)).lines[0]).not.toHaveProperty('parts');
  });
});

describe('what there is too little of', () => {
  it('is told by line, with how many of the set there can still be', async () => {
    const refused = await placeOrder(await bodyFor({ lines: [egg, lunchOf('with_apple', 2), lunchOf('with_noodles')] }));
    expect(refused).toEqual({ ok: false, error: { code: 'sold_out', lines: [{ line: 1, item: 'egg', left: 1 }] } });
  });

  it('of a fixed dish makes the set sold out, of a choice the choice', async () => {
    expect(await left()).toMatchObject({ egg: 2, lunch: 2 });
    await markSoldOut(clerk, { item: 'noodles', soldOut: true });
    expect(await left()).toMatchObject({ lunch: 2, with_noodles: 0 });
    expect(await placeOrder(await bodyFor({ lines: [lunchOf('with_noodles')] }))).toMatchObject({ error: { code: 'sold_out', lines: [{ line: 0, item: 'noodles', left: 0 }] } });
    expect((await placed({ lines: [lunchOf('with_apple', 2)] })).total).toBe(1900);
    expect(await left()).toMatchObject({ egg: 0, lunch: 0 });
    const counter = await readCounter(clerk, { shop: 'corner' });
    expect(counter).toMatchObject({ value: { left: { lunch: 0, with_noodles: 0, egg: 0 } } });
  });

  it('is the set itself where that is marked as sold out, and nothing of its dishes', async () => {
    await markSoldOut(clerk, { item: 'lunch', soldOut: true });
    expect(await left()).toMatchObject({ lunch: 0, egg: 2 });
    expect(await placeOrder(await bodyFor({ lines: [lunchOf('with_apple')] }))).toMatchObject({ error: { lines: [{ line: 0, item: 'lunch', left: 0 }] } });
    expect((await placed({ lines: [egg, noodles] })).number).toBe(1);
  });
});

describe('a dish that cannot be cooked', () => {
  it.each(['archived', 'weighed'])('takes its choice with it, and as a fixed one the set: %s', async (how) => {
    const gone = (id: string) => (how === 'archived' ? archiveItem(owner, { shop: 'corner', item: id, archived: true }) : write((tx) => tx.item.update({ where: { id }, data: { unit: 'weight', usualGrams: 500, stock: null } })));
    const body = await bodyFor({ lines: [lunchOf('with_apple')] });
    await gone('apple');
    expect(await onMenu()).toContain('lunch');
    expect(await placeOrder(body)).toEqual({ ok: false, error: { code: 'unknown_item', lines: [0] } });
    expect((await placed({ lines: [lunchOf('with_noodles')] })).total).toBe(1000);
    await gone('egg');
    expect(await onMenu()).not.toContain('lunch');
    expect(await placeOrder({ ...body, key: `${body.key}-2` })).toEqual({ ok: false, error: { code: 'unknown_item', lines: [0] } });
  });

  it('is so with its category, and comes back with it', async () => {
    await write(async (tx) => {
      await tx.category.create({ data: { id: 'cat_gone', shopId: 'shp_corner', nameZh: '旧', nameEn: '', position: 9, archivedAt: new Date('2026-11-20T00:00:00Z') } });
      await tx.item.update({ where: { id: 'egg' }, data: { categoryId: 'cat_gone' } });
    });
    expect(await onMenu()).not.toContain('lunch');
    await write((tx) => tx.category.update({ where: { id: 'cat_gone' }, data: { archivedAt: null } }));
    expect(await onMenu()).toContain('lunch');
  });
});

describe('the last piece of a dish', () => {
  it.each([1, 2, 3, 4])('is sold once, in a set or singly, in whatever order they come: seed %i', async (seed) => {
    const random = seeded(seed);
    const wishes = Array.from({ length: 8 }, () => random.pick([[egg], [lunchOf('with_apple')], [lunchOf('with_noodles')], [egg, lunchOf('with_apple')]]));
    const bodies = await Promise.all(wishes.map((lines) => bodyFor({ lines: [...lines, { ...noodles, options: ['dry'] }] })));
    const answers = await Promise.all(bodies.map((body) => placeOrder(body)));
    const eggs = wishes.reduce((sum, lines, index) => sum + (answers[index]!.ok ? lines.length : 0), 0);
    expect(eggs).toBe(2);
    expect(await stockOf('egg')).toBe(0);
    expect(answers.filter((answer) => !answer.ok).every((answer) => !answer.ok && answer.error.code === 'sold_out')).toBe(true);
    expect(await wrongLedgers()).toEqual([]);
  });
});
