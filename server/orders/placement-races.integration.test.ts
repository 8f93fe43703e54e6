import { describe, expect, it } from 'vitest';
import { read, write } from '@/server/db';
import { forgetShops } from '@/server/menu/load-shops';
import { apple, bodyFor, checksum, lastEggs, newKey, placed, rice, seatsTaken, sleepUntil, stockOf, useTower } from '@/server/testing/tower';
import { cancelOrder } from './cancel-order';
import { placeOrder } from './place-order';

useTower();

const codes = (results: readonly { ok: boolean; error?: { code: string } }[]): string[] =>
  results.map((result) => (result.ok ? 'ok' : result.error!.code)).sort();

describe('one placement key', () => {
  it('a hundred times at once is one order and a hundred equal answers, byte for byte', async () => {
    const body = await bodyFor();
    const answers = await Promise.all(Array.from({ length: 100 }, () => placeOrder(structuredClone(body))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: true, value: { number: 1 } });
    expect(await read().order.count()).toBe(1);
    expect(await read().orderEvent.count()).toBe(1);
    expect(await stockOf('apple')).toBe(998);
    expect(await seatsTaken()).toBe(1);
  });

  it('gets its first answer again after prices, hours and stock have changed', async () => {
    const body = await bodyFor();
    const first = await placeOrder(body);
    await write((tx) => tx.item.update({ where: { id: 'apple' }, data: { price: 999, stock: 0 } }));
    await write((tx) => tx.shop.update({ where: { id: 'shp_corner' }, data: { revision: { increment: 1 }, pausedUntil: new Date('2030-01-01') } }));
    forgetShops();
    sleepUntil(3600);
    const before = await checksum();
    expect(JSON.stringify(await placeOrder(body))).toBe(JSON.stringify(first));
    expect(await checksum()).toBe(before);
  });

  it('is the same request whatever the order of its properties', async () => {
    const body = await bodyFor();
    const turned = Object.fromEntries(Object.entries(body).reverse()) as typeof body;
    expect(await placeOrder(turned)).toEqual(await placeOrder(body));
  });

  it('with another body is refused, at once and afterwards', async () => {
    const body = await bodyFor();
    const other = { ...body, name: '王' };
    expect(codes(await Promise.all([placeOrder(body), placeOrder(other)]))).toEqual(['key_reused', 'ok']);
    const before = await checksum();
    expect(codes([await placeOrder({ ...body, note: '快点' })])).toEqual(['key_reused']);
    expect(await checksum()).toBe(before);
  });

  it('is free again after a refusal', async () => {
    const body = await bodyFor({ lines: [{ ...lastEggs, quantity: 3 }] });
    expect(codes([await placeOrder(body)])).toEqual(['sold_out']);
    await write((tx) => tx.item.update({ where: { id: 'egg' }, data: { stock: 3 } }));
    expect(codes([await placeOrder(body)])).toEqual(['ok']);
  });
});

describe('a key that replaces another', () => {
  it('kills it: its late retry is refused', async () => {
    const old = await bodyFor();
    const changed = { ...(await bodyFor()), replaces: old.key };
    expect((await placeOrder(changed)).ok).toBe(true);
    expect(await placeOrder(old)).toEqual({ ok: false, error: { code: 'key_replaced' } });
    expect(await read().order.count()).toBe(1);
  });

  it('places nothing when the first one went through after all', async () => {
    const old = await bodyFor();
    const first = await placeOrder(old);
    const before = await checksum();
    const changed = { ...(await bodyFor()), replaces: old.key };
    const token = first.ok ? first.value.token : '';
    expect(await placeOrder(changed)).toEqual({ ok: false, error: { code: 'replaced_order_stands', token } });
    expect(await checksum()).toBe(before);
  });

  it('and the one that it replaces at the same moment are one order', async () => {
    for (let round = 0; round < 5; round++) {
      const count = await read().order.count();
      const old = await bodyFor();
      const changed = { ...(await bodyFor()), replaces: old.key };
      const both = round % 2 ? [placeOrder(old), placeOrder(changed)] : [placeOrder(changed), placeOrder(old)];
      const results = await Promise.all(both);
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      expect(await read().order.count()).toBe(count + 1);
    }
  });

  it('keeps the old key alive when the changed order is refused', async () => {
    const old = await bodyFor();
    const changed = { ...(await bodyFor({ lines: [{ ...lastEggs, quantity: 9 }] })), replaces: old.key };
    expect(codes([await placeOrder(changed)])).toEqual(['sold_out']);
    expect(codes([await placeOrder(old)])).toEqual(['ok']);
  });
});

describe('the last of something', () => {
  it('is bought once, also when two want it at the same moment', async () => {
    const bodies = [await bodyFor({ lines: [lastEggs] }), await bodyFor({ lines: [lastEggs] })];
    const results = await Promise.all(bodies.map((body) => placeOrder(body)));
    expect(codes(results)).toEqual(['ok', 'sold_out']);
    expect(results.find((result) => !result.ok)).toMatchObject({ error: { lines: [{ line: 0, item: 'egg', left: 0 }] } });
    expect(await stockOf('egg')).toBe(0);
  });

  it('seat of a window is taken once, and the loser is offered the next', async () => {
    const timing = { kind: 'window', startsAt: '2026-03-02T04:30:00Z' } as const;
    await placed({ shop: 'kitchen', lines: [rice], timing });
    const bodies = await Promise.all([1, 2, 3].map(() => bodyFor({ shop: 'kitchen', lines: [rice], timing })));
    const results = await Promise.all(bodies.map((body) => placeOrder(body)));
    expect(codes(results)).toEqual(['ok', 'slot_full', 'slot_full']);
    expect(results.find((result) => !result.ok)).toMatchObject({ error: { next: '2026-03-02T04:15:00.000Z' } });
    expect(await seatsTaken('kitchen')).toBe(2);
  });

  it('seat now pushes the promise of the next order to a later beat', async () => {
    const promises: string[] = [];
    for (let n = 0; n < 3; n++) promises.push((await placed({ shop: 'kitchen', lines: [rice] })).promisedAt.slice(11, 16));
    expect(promises).toEqual(['04:12', '04:12', '04:25']);
  });
});

it('gives thirty orders at once thirty numbers without a gap, also after cancels', async () => {
  const place = async () => placeOrder(await bodyFor({ lines: [{ ...apple, quantity: 3 }], key: newKey() }));
  const first = await Promise.all(Array.from({ length: 20 }, place));
  const tokens = first.flatMap((result) => (result.ok ? [result.value.token] : []));
  const mixed = await Promise.all([...tokens.slice(0, 5).map(cancelOrder), ...Array.from({ length: 10 }, place)]);
  expect(mixed.every((result) => result.ok)).toBe(true);
  const numbers = (await read().order.findMany()).map(({ number }) => number).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  expect(await stockOf('apple')).toBe(1000 - 25 * 3);
  expect(await seatsTaken()).toBe(25);
});
