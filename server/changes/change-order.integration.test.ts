import { describe, expect, it } from 'vitest';
import type { ChangeOrderInput, SubstituteWish } from '@/domain/orders/order-change';
import { read, write } from '@/server/db';
import { lapseOffers } from '@/server/changes/lapse-offers';
import { forgetShops } from '@/server/menu/load-shops';
import { cancelOrder } from '@/server/orders/cancel-order';
import { moveOrder } from '@/server/orders/move-order';
import { byId, readOrderRow } from '@/server/orders/order-row';
import { placeStaffOrder } from '@/server/orders/place-staff-order';
import { readForDesk, stepOrder } from '@/server/orders/step-order';
import { undoStep } from '@/server/orders/undo-step';
import { accepted, eventsOf, markPaid, pageOf, refundsOf, seen, step } from '@/server/testing/accepted-order';
import { logged } from '@/server/testing/staffed-tower';
import { apple, bodyFor, checksum, clerk, cook, lastEggs, mondayNoon, newKey, noodles, placed, runner, seatsTaken, sleepUntil, stockOf, tangerine, useTower } from '@/server/testing/tower';
import { transact } from '@/server/transact';
import { answerOffer } from './answer-offer';
import { changeOrder } from './change-order';

useTower();

const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });
const egg: SubstituteWish = { item: 'egg', options: [], quantity: 1, grams: null };

type Change = ChangeOrderInput extends infer Each ? (Each extends { change: string } ? Omit<Each, 'order' | 'lastMove'> : never) : never;
const remove = (line: number, soldOut = false): Change => ({ change: 'remove', line, soldOut });
const swap = (line: number, instead = egg): Change => ({ change: 'substitute', line, soldOut: false, instead });

/** By the clerk, as the desk sees the order at this moment. */
const change = async (order: string, what: Change) => changeOrder(clerk, { ...(await seen(order)), ...what });

const loadOf = async (id: string) => {
  const { dishes, bags } = await read().orderLoad.findUniqueOrThrow({ where: { orderId: id } });
  const taken = (await read().slot.findMany()).reduce((sum, slot) => sum + slot.dishes, 0);
  return { dishes, bags, taken };
};

describe('a line that is taken out', () => {
  it('leaves totals, payment, stock, its part of the beat and an event the customer reads', async () => {
    const { id, token } = await accepted({ lines: [apple, tangerine, noodles] });
    expect(await loadOf(id)).toEqual({ dishes: 4, bags: 1, taken: 4 });
    expect(await change(id, remove(0))).toMatchObject({ ok: true, value: { total: 1480, lines: [{ item: 'tangerine' }, { item: 'noodles' }] } });
    const page = await pageOf(token);
    expect(page).toMatchObject({ subtotal: 1380, deliveryFee: 100, total: 1480, placedTotal: 2080, payment: { status: 'unpaid', amount: 1480 } });
    expect(page.removed).toMatchObject([{ item: 'apple', position: 0, total: 600, why: 'sold_out' }]);
    expect(page.events.at(-1)).toMatchObject({ type: 'line_removed', actor: 'staff', reason: 'sold_out', change: { line: 0 } });
    expect(await stockOf('apple')).toBe(1000);
    expect(await stockOf('tangerine')).toBe(100_000 - 500);
    expect(await loadOf(id)).toEqual({ dishes: 2, bags: 1, taken: 2 });
    expect(await seatsTaken()).toBe(1);
    expect(await refundsOf(id)).toEqual([]);
    expect(await logged()).toContain('clerk order_line_removed #001 {"item":"货apple"}');
  });

  it('never breaks the minimum afterwards, and leaves the fees as they were', async () => {
    const { id } = await accepted();
    expect(await change(id, remove(1))).toMatchObject({ ok: true, value: { subtotal: 600, deliveryFee: 100, smallOrderFee: 0, total: 700 } });
  });

  it('goes back as money where it was paid, and what was paid stays what it was', async () => {
    const { id } = await accepted();
    await markPaid(id);
    expect(await change(id, remove(0))).toMatchObject({ ok: true, value: { total: 780, payment: { status: 'paid', amount: 1380 } } });
    expect(await refundsOf(id)).toEqual([{ why: 'line_removed', amount: 600, lines: [600] }]);
  });

  it('is of a platform’s order given back by the platform', async () => {
    const { shown, lines } = await bodyFor({ fulfilment: 'pickup' });
    const input = {
      key: newKey(), shop: 'corner', channel: 'meituan' as const, fulfilment: 'pickup' as const, floor: null, room: null, name: null, note: null, payment: 'cash' as const, lines, shown,
      waivesMinimum: false, squeezesIn: false, outside: { number: '8', collected: null }, voucher: null,
    };
    expect((await placeStaffOrder(clerk, input)).ok).toBe(true);
    const { id } = await read().order.findFirstOrThrow();
    expect(await change(id, swap(0))).toMatchObject({ ok: true, value: { offers: [], lines: [{ item: 'tangerine' }, { item: 'egg', position: 2 }], total: 1180 } });
    expect(await refundsOf(id)).toEqual([{ why: 'line_removed', amount: 100, lines: [100] }]);
  });

  it('marks the good as sold out where the hand says so', async () => {
    const { id } = await accepted();
    await change(id, remove(0, true));
    expect((await read().item.findUniqueOrThrow({ where: { id: 'apple' } })).soldOutUntil).not.toBeNull();
    expect(await logged()).toHaveLength(2);
  });

  it('calls the order off when it was all there was', async () => {
    const { id, token } = await accepted({ lines: [{ ...apple, quantity: 3 }] });
    await markPaid(id);
    expect(await change(id, remove(0))).toMatchObject({ ok: true, value: { status: 'cancelled', undo: null } });
    expect((await pageOf(token)).events.at(-1)).toMatchObject({ type: 'cancelled', actor: 'staff', reason: 'sold_out' });
    expect([await stockOf('apple'), await seatsTaken()]).toEqual([1000, 0]);
    expect(await refundsOf(id)).toEqual([{ why: 'cancelled', amount: 1000, lines: [900] }]);
  });
});

describe('who may change what, and when', () => {
  it.each([
    ['a runner', runner, 'forbidden'],
    ['another shop’s cook', cook, 'not_found'],
  ])('%s may not', async (_who, actor, code) => {
    const { id } = await accepted();
    const before = await checksum();
    expect(await changeOrder(actor, { ...(await seen(id)), change: 'remove', line: 0, soldOut: false })).toMatchObject(refused(code));
    expect(await checksum()).toBe(before);
  });

  it('is refused before the shop has accepted, and once the bag has left', async () => {
    const fresh = await placed();
    expect(await change(fresh.id, remove(0))).toMatchObject(refused('conflict', { status: 'placed' }));
    const { id } = await accepted();
    await step(id, { step: 'ready', weights: [{ line: 1, grams: 'estimate' }] });
    await step(id, { step: 'deliver' });
    const before = await checksum();
    expect(await change(id, remove(0))).toMatchObject(refused('conflict', { status: 'delivering' }));
    expect(await change(id, { change: 'call_off', reason: 'other' })).toMatchObject(refused('conflict', { status: 'delivering' }));
    expect(await checksum()).toBe(before);
  });

  it('one of two tablets wins, and no line goes twice', async () => {
    const { id } = await accepted({ lines: [apple, tangerine, noodles] });
    const as = await seen(id);
    const both = await Promise.all([0, 2].map((line) => changeOrder(clerk, { ...as, change: 'remove', line, soldOut: false })));
    expect(both.map((each) => (each.ok ? 'ok' : each.error.code)).sort()).toEqual(['ok', 'order_changed']);
    expect(await change(id, remove(0))).toMatchObject(refused('invalid', { fields: { line: 'unknown' } }));
  });

  it('a tap that was meant for the lines of before is told so, also one that was under way', async () => {
    const { id } = await accepted();
    const { lastMove } = await seen(id);
    await change(id, remove(0));
    const before = await checksum();
    const ready = { order: id, step: 'ready' as const, weights: [{ line: 1, grams: 480 }] };
    expect(await stepOrder(clerk, { ...ready, lastMove })).toEqual(refused('order_changed'));
    expect(await checksum()).toBe(before);
  });

  it('a step that was begun with the lines of before is refused in its own transaction', async () => {
    const { id } = await accepted();
    const stale = (await readOrderRow(read(), byId(id)))!;
    await change(id, remove(0));
    const before = await checksum();
    expect(await transact((tx) => moveOrder(tx, stale, 'ready', mondayNoon))).toEqual(refused('order_changed'));
    expect(await checksum()).toBe(before);
  });

  it('a step and a change at once: whoever comes second is refused, and the sums hold', async () => {
    for (let round = 0; round < 8; round++) {
      const { id } = await accepted();
      const weights = [{ line: 1, grams: 620 }];
      const [taken, changed] = await Promise.all([stepOrder(clerk, { order: id, step: 'ready', weights }), change(id, remove(0))]);
      expect([taken.ok, changed.ok]).toContain(true);
      const order = await read().order.findUniqueOrThrow({ where: { id }, include: { lines: true } });
      expect(order.total).toBe(order.lines.reduce((sum, { total }) => sum + total, 0) + order.deliveryFee);
      if (!taken.ok) expect(taken.error.code).toMatch(/order_changed|invalid/);
    }
  });

  it('no step of before is taken back after a change', async () => {
    const { id } = await accepted();
    const { undo } = await step(id, { step: 'ready', weights: [{ line: 1, grams: 620 }] });
    await change(id, remove(1));
    expect((await readForDesk(id)).undo).toBeNull();
    const before = await checksum();
    expect(await undoStep(clerk, { order: id, seq: undo!.seq })).toEqual(refused('order_changed'));
    expect(await checksum()).toBe(before);
    expect(await stockOf('tangerine')).toBe(100_000);
  });
});

describe('something else instead', () => {
  it('that has been offered keeps the shop to its Accept: the customer may be saying yes', async () => {
    const { id } = await placed();
    const { undo } = await step(id, { step: 'accept' });
    await change(id, swap(0));
    expect((await readForDesk(id)).undo).toBeNull();
    const before = await checksum();
    expect(await undoStep(clerk, { order: id, seq: undo!.seq })).toEqual(refused('order_changed'));
    expect(await checksum()).toBe(before);
  });

  it('waits for the customer, who gets it for what it costs', async () => {
    const { id, token } = await accepted();
    expect(await change(id, swap(0))).toMatchObject({ ok: true, value: { total: 1380, offers: [{ line: 0, item: 'egg', total: 500 }] } });
    expect(await stockOf('egg')).toBe(1);
    expect((await pageOf(token)).offers).toMatchObject([{ line: 0, name: { en: 'egg' }, quantity: 1, total: 500, until: '2026-03-02T04:03:00.000Z' }]);
    expect(await answerOffer({ token, line: 0, accept: true })).toMatchObject({ ok: true, value: { total: 1280, offers: [], payment: { amount: 1280 } } });
    const page = await pageOf(token);
    expect(page.lines).toMatchObject([{ item: 'tangerine', position: 1 }, { item: 'egg', position: 2, total: 500 }]);
    expect(page.events.at(-1)).toMatchObject({ type: 'line_swapped', actor: 'customer', change: { line: 0, instead: 2 } });
    expect([await stockOf('apple'), await stockOf('egg')]).toEqual([1000, 1]);
    expect(await answerOffer({ token, line: 0, accept: true })).toMatchObject({ ok: true });
    expect(await answerOffer({ token, line: 0, accept: false })).toEqual(refused('answered_already'));
  });

  it('goes with the line when they do not want it', async () => {
    const { id, token } = await accepted();
    await change(id, swap(0));
    expect(await answerOffer({ token, line: 0, accept: false })).toMatchObject({ ok: true, value: { total: 780 } });
    expect((await pageOf(token)).removed).toMatchObject([{ item: 'apple', why: 'declined' }]);
    expect([await stockOf('apple'), await stockOf('egg')]).toEqual([1000, 2]);
    expect(await answerOffer({ token, line: 0, accept: false })).toMatchObject({ ok: true });
  });

  it('goes with the line when they do not say, once', async () => {
    const { id, token } = await accepted();
    await change(id, swap(0));
    sleepUntil(179);
    expect(await lapseOffers()).toBe(0);
    sleepUntil(180);
    expect(await Promise.all([lapseOffers(), lapseOffers()])).toContain(1);
    expect(await lapseOffers()).toBe(0);
    expect((await pageOf(token)).events.at(-1)).toMatchObject({ type: 'line_removed', actor: 'system', reason: 'no_answer' });
    expect(await answerOffer({ token, line: 0, accept: true })).toEqual(refused('answered_already'));
    expect([await stockOf('apple'), await stockOf('egg')]).toEqual([1000, 2]);
  });

  it('cannot be had any more once its time is over, also before the line was taken out', async () => {
    const { id, token } = await accepted();
    await change(id, swap(0));
    sleepUntil(181);
    const before = await checksum();
    expect(await answerOffer({ token, line: 0, accept: true })).toEqual(refused('answered_already'));
    expect(await answerOffer({ token, line: 1, accept: true })).toEqual(refused('answered_already'));
    expect(await answerOffer({ token: 'A'.repeat(32), line: 0, accept: true })).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });

  it('holds the bag open until it is settled, and the shop may take the line out at once', async () => {
    const { id } = await accepted();
    await change(id, swap(0));
    const before = await checksum();
    const ready = { order: id, step: 'ready' as const, weights: [{ line: 1, grams: 480 }] };
    expect(await stepOrder(clerk, ready)).toMatchObject(refused('answer_pending', { until: '2026-03-02T04:03:00.000Z' }));
    expect(await change(id, swap(0))).toMatchObject(refused('answer_pending'));
    expect(await checksum()).toBe(before);
    await change(id, remove(0));
    expect(await stockOf('egg')).toBe(2);
    expect((await stepOrder(clerk, { ...ready, weights: [{ line: 0, grams: 480 }] })).ok).toBe(true);
  });

  it('holds it open as well where nobody came for it', async () => {
    const { id } = await accepted({ lines: [apple, noodles], fulfilment: 'pickup' });
    await step(id, { step: 'ready', weights: [] });
    await change(id, swap(0));
    expect(await stepOrder(clerk, { order: id, step: 'notDelivered', reason: 'nobody_there' })).toMatchObject(refused('answer_pending'));
    sleepUntil(180);
    expect(await lapseOffers()).toBe(1);
    expect(await step(id, { step: 'notDelivered', reason: 'nobody_there' })).toMatchObject({ status: 'not_delivered', total: 700 });
  });

  it('is given back with an order that is called off meanwhile', async () => {
    const { id, token } = await accepted();
    await change(id, swap(0));
    await change(id, { change: 'call_off', reason: 'other' });
    expect((await pageOf(token)).offers).toEqual([]);
    expect([await stockOf('apple'), await stockOf('egg'), await seatsTaken()]).toEqual([1000, 2, 0]);
    expect(await lapseOffers()).toBe(0);
  });

  it('of weighed goods is as many grams as were offered: the scale is not asked', async () => {
    const { id, token } = await accepted({ lines: [{ ...apple, quantity: 3 }, noodles] });
    await change(id, swap(0, { item: 'tangerine', options: [], quantity: 1, grams: 600 }));
    await answerOffer({ token, line: 0, accept: true });
    expect(await stepOrder(clerk, { order: id, step: 'ready', weights: [] })).toMatchObject({ ok: true, value: { total: 700 + 816 + 100 } });
  });

  it.each([
    ['dearer', { item: 'egg', options: [], quantity: 2, grams: null }, 'substitute_dearer', { most: 600, total: 1000 }],
    ['of another shop', { item: 'rice', options: [], quantity: 1, grams: null }, 'unknown_item', {}],
    ['the same again', { item: 'apple', options: [], quantity: 1, grams: null }, 'invalid', {}],
    ['nothing that can be chosen', { item: 'noodles', options: [], quantity: 1, grams: null }, 'invalid', {}],
  ])('is refused when it is %s, and nothing is changed', async (_what, instead, code, more) => {
    const { id } = await accepted();
    const before = await checksum();
    expect(await change(id, swap(0, instead))).toMatchObject(refused(code, more));
    expect(await checksum()).toBe(before);
  });

  it('is refused when it is sold out', async () => {
    await placed({ lines: [lastEggs] });
    const { id } = await accepted();
    const before = await checksum();
    expect(await change(id, swap(0))).toMatchObject(refused('sold_out'));
    expect(await checksum()).toBe(before);
  });
});

describe('an order that the shop calls off', () => {
  it('gives back what it held, says why, and stands', async () => {
    const { id, token } = await accepted();
    expect(await change(id, { change: 'call_off', reason: 'other' })).toMatchObject({ ok: true, value: { status: 'cancelled', undo: null } });
    expect(await eventsOf(id)).toEqual(['placed', 'accepted', 'preparing', 'cancelled']);
    expect((await pageOf(token)).events.at(-1)).toMatchObject({ type: 'cancelled', reason: 'other', actor: 'staff' });
    expect([await stockOf('apple'), await seatsTaken()]).toEqual([1000, 0]);
    expect(await cancelOrder(token)).toMatchObject(refused('too_late'));
    expect(await logged()).toEqual(['clerk order_called_off #001 {"reason":"other"}']);
  });
});

describe('terms that change while an order is made', () => {
  it('lower a fee, and never raise one', async () => {
    const fees = async (deliveryFee: number) => {
      await write((tx) => tx.shop.update({ where: { id: 'shp_corner' }, data: { deliveryFee, revision: { increment: 1 } } }));
      forgetShops();
    };
    const { id } = await accepted({ lines: [apple, tangerine, noodles] });
    await fees(300);
    expect(await change(id, remove(0))).toMatchObject({ ok: true, value: { deliveryFee: 100 } });
    await fees(0);
    expect(await change(id, remove(1))).toMatchObject({ ok: true, value: { deliveryFee: 0, total: 700 } });
  });
});
