import { describe, expect, it } from 'vitest';
import { forgetBuilding } from '@/server/building/load-building';
import { read, write } from '@/server/db';
import { forgetShops } from '@/server/menu/load-shops';
import { findPlacard } from '@/server/placards/find-placard';
import { apple, bodyFor, checksum, lastEggs, newKey, noodles, placed, rice, seatsTaken, sleepUntil, stockOf, tangerine, useTower } from '@/server/testing/tower';
import { placeOrder } from './place-order';
import { readOrder } from './read-order';

useTower();

const refused = (code: string, more: object = {}) => ({ ok: false, error: expect.objectContaining({ code, ...more }) as object });

describe('placing an order', () => {
  it('writes the order with its lines, payment, event, stock, seat and number', async () => {
    const order = await placed({ lines: [apple, tangerine, noodles], note: '放前台' });
    expect(order).toMatchObject({ number: 1, shop: 'corner', total: 600 + 680 + 700 + 100, promisedAt: '2026-03-02T04:12:00.000Z' });
    const row = await read().order.findUniqueOrThrow({
      where: { id: order.id },
      include: { lines: { orderBy: { position: 'asc' } }, events: true, payment: true },
    });
    expect(row).toMatchObject({
      status: 'placed', businessDate: '2026-03-02', channel: 'placard', placardId: 'plc_live', room: '2708', note: '放前台',
      subtotal: 1980, deliveryFee: 100, total: 2080, placedTotal: 2080, timing: 'asap', windowEndsAt: null,
      payment: { method: 'cash', status: 'unpaid', amount: 2080 },
      events: [{ type: 'placed', actor: 'customer' }],
    });
    expect(row.lines).toMatchObject([
      { itemId: 'apple', quantity: 2, grams: null, unitPrice: 300, total: 600, optionsJson: '[]' },
      { itemId: 'tangerine', quantity: 1, grams: 500, finalGrams: null, unitPrice: 680, total: 680 },
      { itemId: 'noodles', unitPrice: 700, total: 700 },
    ]);
    expect(JSON.parse(row.lines[2]!.optionsJson)).toEqual([
      { id: 'hot', nameZh: '加热水', nameEn: 'Hot water', priceDelta: 0 },
      { id: 'sausage', nameZh: '火腿肠', nameEn: 'Sausage', priceDelta: 250 },
    ]);
    expect(await stockOf('apple')).toBe(998);
    expect(await stockOf('tangerine')).toBe(99_500);
    expect(await stockOf('noodles')).toBeNull();
    expect(await seatsTaken()).toBe(1);
  });

  it('gives the customer a view by the token, and none by the id', async () => {
    const order = await placed({ lines: [apple, noodles] });
    const view = await readOrder(order.token);
    expect(view).toMatchObject({
      ok: true,
      value: {
        number: 1, status: 'placed', floor: '27', canCancel: true, escalated: false,
        shop: { slug: 'corner', floor: '20', contactPhone: '2020' },
        route: [{ bank: 'low', from: '20', to: '1' }, { bank: 'high', from: '1', to: '27' }],
        lines: [{ item: 'apple', name: { en: 'apple' } }, { options: [{ id: 'hot' }, { id: 'sausage', priceDelta: 250 }] }],
        events: [{ type: 'placed', reason: null, undoes: null }],
      },
    });
    expect(JSON.stringify(view)).not.toContain(order.id);
    expect(await readOrder(order.id)).toEqual(refused('not_found'));
    expect(await readOrder(`${order.token.slice(0, -1)}~`)).toEqual(refused('not_found'));
  });

  it('books a window of a closed kitchen, and counts the minutes to an answer from its opening', async () => {
    sleepUntil(9 * 3600);
    const order = await placed({ shop: 'kitchen', lines: [rice], timing: { kind: 'window', startsAt: '2026-03-03T03:00:00Z' } });
    const row = await read().order.findUniqueOrThrow({ where: { id: order.id } });
    expect(row).toMatchObject({
      businessDate: '2026-03-03',
      promisedAt: new Date('2026-03-03T03:00:00Z'),
      windowEndsAt: new Date('2026-03-03T03:15:00Z'),
      slotStartsAt: new Date('2026-03-03T03:00:00Z'),
      answerFrom: new Date('2026-03-03T02:30:00Z'),
    });
  });

  it('reads the room in what people type, and takes a pick-up without one and without fee or minimum', async () => {
    const short = await placed({ room: '08' });
    expect(await read().order.findUnique({ where: { id: short.id } })).toMatchObject({ room: '2708' });
    const pickup = await placed({ fulfilment: 'pickup', room: null, lines: [{ ...apple, quantity: 1 }] });
    expect(pickup.total).toBe(300);
    expect(await readOrder(pickup.token)).toMatchObject({ value: { route: [], room: null, fulfilment: 'pickup' } });
  });

  it('admits a retired code, and refuses a revoked, an unknown and a missing one', async () => {
    const code = (floor: string, code: string) => ({ placard: { floor, code } });
    expect(await placed(code('27', 'r7qm2x'))).toMatchObject({ number: 1 });
    expect(await placeOrder(await bodyFor(code('20', 'v7qm2x')))).toEqual(refused('not_in_building', { reason: 'revoked' }));
    expect(await placeOrder(await bodyFor(code('27', 'aaaaaa')))).toEqual(refused('not_in_building', { reason: 'unknown' }));
    expect(await placeOrder(await bodyFor(code('20', 'k7qm2x')))).toEqual(refused('not_in_building', { reason: 'unknown' }));
    expect(await placeOrder(await bodyFor({ placard: null }))).toEqual(refused('not_in_building', { reason: 'no_placard' }));
    const cheap = { lines: [{ ...apple, quantity: 1 }] };
    expect(await placeOrder(await bodyFor({ ...code('20', 'v7qm2x'), ...cheap }))).toEqual(refused('not_in_building', { reason: 'revoked' }));
  });
});

describe('who may order', () => {
  it('is refused a code that was revoked while the order waited for its turn', async () => {
    const body = await bodyFor();
    await findPlacard({ floor: '27', code: 'k7qm2x' });
    await write((tx) => tx.placard.update({ where: { id: 'plc_live' }, data: { status: 'revoked' } }));
    const before = await checksum();
    expect(await placeOrder(body)).toEqual(refused('not_in_building', { reason: 'revoked' }));
    expect(await checksum()).toBe(before);
  });

  it('is anybody where the owner has switched it off', async () => {
    await write((tx) => tx.building.update({ where: { id: 'bld' }, data: { requiresScan: false } }));
    forgetBuilding();
    const linked = await placed({ placard: null });
    const scanned = await placed();
    const channels = await read().order.findMany({ where: { id: { in: [linked.id, scanned.id] } }, orderBy: { number: 'asc' } });
    expect(channels).toMatchObject([{ channel: 'link', placardId: null }, { channel: 'placard', placardId: 'plc_live' }]);
  });
});

describe('what is told instead of an order', () => {
  it('asks once when a price went up or down, and never charges another one', async () => {
    const body = await bodyFor();
    for (const price of [350, 250]) {
      await write((tx) => tx.item.update({ where: { id: 'apple' }, data: { price } }));
      await write((tx) => tx.shop.update({ where: { id: 'shp_corner' }, data: { revision: { increment: 1 } } }));
      forgetShops();
      const before = await checksum();
      expect(await placeOrder(body)).toEqual(
        refused('price_changed', { lines: [{ line: 0, shown: 300, now: price }], total: 2 * price + 680 + 100 }),
      );
      expect(await checksum()).toBe(before);
    }
  });

  it('compares fees and total too', async () => {
    const body = await bodyFor();
    const shown = { ...body.shown, deliveryFee: body.shown.smallOrderFee };
    expect(await placeOrder({ ...body, shown })).toEqual(refused('price_changed', { lines: [], deliveryFee: 100 }));
  });

  it('says what is missing to the minimum', async () => {
    const body = await bodyFor({ lines: [{ ...apple, quantity: 1 }] });
    expect(await placeOrder(body)).toEqual(refused('below_minimum', { minimum: 900, missing: 600 }));
  });

  it('names every line that falls short, and what is left for it', async () => {
    await write((tx) => tx.item.update({ where: { id: 'apple' }, data: { soldOutUntil: new Date('2026-03-03T00:00:00Z') } }));
    const body = await bodyFor({ lines: [apple, { ...lastEggs, quantity: 3 }, tangerine] });
    const before = await checksum();
    expect(await placeOrder(body)).toEqual(
      refused('sold_out', { lines: [{ line: 0, item: 'apple', left: 0 }, { line: 1, item: 'egg', left: 2 }] }),
    );
    expect(await checksum()).toBe(before);
  });

  it('sells nothing that is marked sold out, however much the books have, until its time is over', async () => {
    await write((tx) => tx.item.update({ where: { id: 'apple' }, data: { soldOutUntil: new Date('2026-03-02T05:00:00Z') } }));
    expect(await placeOrder(await bodyFor())).toEqual(refused('sold_out', { lines: [{ line: 0, item: 'apple', left: 0 }] }));
    sleepUntil(3600);
    expect((await placeOrder(await bodyFor())).ok).toBe(true);
  });

  it('counts an item once over lines with different options', async () => {
    await write((tx) => tx.item.update({ where: { id: 'noodles' }, data: { stock: 3 } }));
    const two = { ...noodles, quantity: 2 };
    const body = await bodyFor({ lines: [two, { ...two, options: ['dry'] }] });
    expect(await placeOrder(body)).toEqual(refused('sold_out', { lines: [{ line: 1, item: 'noodles', left: 1 }] }));
  });

  it('says when a closed or paused shop takes orders again', async () => {
    sleepUntil(9 * 3600);
    const body = await bodyFor({ shop: 'kitchen', lines: [rice] });
    expect(await placeOrder(body)).toEqual(refused('shop_closed', { opensAt: '2026-03-03T02:30:00.000Z' }));
    const until = new Date('2026-03-02T14:00:00.000Z');
    await write((tx) => tx.shop.update({ where: { slug: 'corner', buildingId: 'bld', id: 'shp_corner' }, data: { pausedUntil: until } }));
    expect(await placeOrder(await bodyFor())).toEqual(refused('shop_closed', { opensAt: until.toISOString() }));
  });

  it('never moves an order to another time by itself', async () => {
    const window = (startsAt: string) => bodyFor({ shop: 'kitchen', lines: [rice], timing: { kind: 'window', startsAt } });
    for (const startsAt of ['2026-03-02T03:00:00Z', '2026-03-02T04:00:00Z', '2026-03-02T05:55:00Z', '2026-03-07T04:00:00Z']) {
      expect(await placeOrder(await window(startsAt))).toEqual(refused('slot_full', { next: '2026-03-02T04:15:00.000Z' }));
    }
  });

  it('offers collection codes only where the shop has one', async () => {
    expect(await placeOrder(await bodyFor({ shop: 'kitchen', lines: [rice], payment: 'code' }))).toEqual(refused('payment_unavailable'));
    expect((await placeOrder(await bodyFor({ payment: 'code' }))).ok).toBe(true);
  });
});

describe('when the shop changes between reading and placing', () => {
  it('judges again by the new prices', async () => {
    const body = await bodyFor();
    await write(async (tx) => {
      await tx.item.update({ where: { id: 'apple' }, data: { price: 310 } });
      await tx.shop.update({ where: { id: 'shp_corner' }, data: { revision: { increment: 1 } } });
    });
    expect(await placeOrder(body)).toEqual(refused('price_changed', { total: 1400 }));
  });

  it('places when the change does not concern the order', async () => {
    const body = await bodyFor();
    await write((tx) => tx.shop.update({ where: { id: 'shp_corner' }, data: { revision: { increment: 1 } } }));
    expect((await placeOrder(body)).ok).toBe(true);
  });

  it('heeds a pause that began while the order was in the queue', async () => {
    const body = await bodyFor();
    const until = new Date('2026-03-02T05:00:00.000Z');
    const pause = write((tx) => tx.shop.update({ where: { id: 'shp_corner' }, data: { pausedUntil: until } }));
    const [result] = await Promise.all([placeOrder(body), pause]);
    expect(result).toEqual(refused('shop_closed', { opensAt: until.toISOString() }));
    expect(await read().order.count()).toBe(0);
  });
});

it('numbers the orders of a shop and a day without gaps', async () => {
  const numbers: number[] = [];
  for (let n = 0; n < 3; n++) numbers.push((await placed({ key: newKey() })).number);
  sleepUntil(24 * 3600);
  numbers.push((await placed()).number);
  expect(numbers).toEqual([1, 2, 3, 1]);
});
