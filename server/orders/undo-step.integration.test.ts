import { describe, expect, it } from 'vitest';
import type { LineWeight, StepInput } from '@/domain/orders/step-input';
import { read, write } from '@/server/db';
import { escalateUnanswered, expireUnanswered, ringDueOrders } from '@/server/jobs/watch-orders';
import { forgetShops } from '@/server/menu/load-shops';
import { confirmPayment } from '@/server/payments/confirm-payment';
import { apple, bodyFor, checksum, clerk, cook, lastEggs, noodles, owner, placed, rice, runner, seatsTaken, sleepUntil, stockOf, tangerine, useTower } from '@/server/testing/tower';
import { placeOrder } from './place-order';
import { readBoard } from './read-board';
import { readOrder } from './read-order';
import { stepOrder } from './step-order';
import { undoStep } from './undo-step';

useTower();

const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });

type Tap = StepInput extends infer Each ? (Each extends { order: string } ? Omit<Each, 'order'> : never) : never;

/** Takes the steps one after the other; answers the seq by which the last can be undone. */
async function taps(order: string, ...all: Tap[]): Promise<number> {
  let seq = 0;
  for (const tap of all) {
    const done = await stepOrder(clerk, { order, ...tap });
    if (!done.ok) throw new Error(`${tap.step}: ${done.error.code}`);
    seq = done.value.undo!.seq;
  }
  return seq;
}

const weigh = (...weights: LineWeight[]): Tap => ({ step: 'ready', weights });
const accept: Tap = { step: 'accept' };

/** Everything about an order but its history. */
const stateOf = async (id: string) => ({
  order: await read().order.findUnique({ where: { id }, include: { lines: true, payment: true } }),
  stock: await read().item.findMany({ select: { id: true, stock: true } }),
  seats: await seatsTaken(),
});

describe('weighing at Ready', () => {
  it('sets line, order and payment by the scale, and corrects the stock', async () => {
    const { id, token } = await placed({ lines: [apple, tangerine, noodles] });
    await taps(id, accept, weigh({ line: 1, grams: 620 }));
    const { order } = await stateOf(id);
    expect(order).toMatchObject({ status: 'ready', subtotal: 600 + 843 + 700, total: 2243, placedTotal: 2080, payment: { amount: 2243 } });
    expect(order!.lines.find(({ itemId }) => itemId === 'tangerine')).toMatchObject({ grams: 500, finalGrams: 620, total: 843 });
    expect(await stockOf('tangerine')).toBe(100_000 - 620);
    const view = await readOrder(token);
    expect(view.ok && view.value.events.map(({ type }) => type)).toEqual(['placed', 'accepted', 'preparing', 'weighed', 'ready']);
  });

  it('rounds half up, once per line: 501 g at 7.50 are 7.515', async () => {
    await write((tx) => tx.item.update({ where: { id: 'tangerine' }, data: { price: 750 } }));
    await write((tx) => tx.shop.update({ where: { id: 'shp_corner' }, data: { revision: 2 } }));
    forgetShops();
    const { id } = await placed({ lines: [apple, tangerine] });
    await taps(id, accept, weigh({ line: 1, grams: 501 }));
    expect((await stateOf(id)).order!.lines[1]).toMatchObject({ total: 752 });
  });

  it('records an estimate that was kept, and charges no more than it', async () => {
    const { id } = await placed();
    await taps(id, accept, weigh({ line: 1, grams: 'estimate' }));
    expect((await stateOf(id)).order).toMatchObject({ total: 1380, placedTotal: 1380 });
    const [event] = await read().orderEvent.findMany({ where: { orderId: id, type: 'weighed' } });
    expect(JSON.parse(event!.dataJson)).toMatchObject({ weights: [{ line: 1, grams: 500, kept: true }] });
  });

  it('asks for every weighed line, and takes nothing that the scale cannot have said', async () => {
    const { id } = await placed({ lines: [apple, tangerine] });
    await taps(id, accept);
    const before = await checksum();
    const ready = (...weights: LineWeight[]) => stepOrder(clerk, { order: id, step: 'ready', weights });
    expect(await ready()).toEqual(refused('weights_missing', { lines: [1] }));
    const bad: [LineWeight[], string][] = [
      [[{ line: 1, grams: 0 }], 'weights.1'],
      [[{ line: 1, grams: -5 }], 'weights.1'],
      [[{ line: 1, grams: 500.5 }], 'weights.1'],
      [[{ line: 1, grams: Number.NaN }], 'weights.1'],
      [[{ line: 1, grams: 1501 }], 'weights.1'],
      [[{ line: 1, grams: 30_001 }], 'weights.1'],
      [[{ line: 1, grams: 500 }, { line: 1, grams: 510 }], 'weights.1'],
      [[{ line: 0, grams: 500 }, { line: 1, grams: 500 }], 'weights.0'],
      [[{ line: 7, grams: 500 }], 'weights.7'],
    ];
    for (const [weights, field] of bad) {
      expect(await ready(...weights)).toMatchObject({ error: { code: 'invalid', fields: { [field]: expect.any(String) as string } } });
    }
    expect(await checksum()).toBe(before);
  });

  it('never takes stock below nothing, and gives back exactly what it took', async () => {
    await write((tx) => tx.item.update({ where: { id: 'tangerine' }, data: { stock: 540 } }));
    const { id } = await placed();
    const seq = await taps(id, accept, weigh({ line: 1, grams: 620 }));
    expect(await stockOf('tangerine')).toBe(0);
    expect((await undoStep(clerk, { order: id, seq })).ok).toBe(true);
    expect(await stockOf('tangerine')).toBe(40);
  });

  it('is not taken back once somebody else has bought what the scale gave back', async () => {
    await write((tx) => tx.item.update({ where: { id: 'tangerine' }, data: { stock: 500 } }));
    const { id } = await placed({ lines: [apple, tangerine] });
    const seq = await taps(id, accept, weigh({ line: 1, grams: 400 }));
    await write((tx) => tx.item.update({ where: { id: 'tangerine' }, data: { stock: 60 } }));
    const before = await checksum();
    expect(await undoStep(clerk, { order: id, seq })).toEqual(refused('sold_out', { lines: [{ line: 1, item: 'tangerine', left: 60 }] }));
    expect(await checksum()).toBe(before);
    await write((tx) => tx.item.update({ where: { id: 'tangerine' }, data: { stock: 100 } }));
    expect((await undoStep(clerk, { order: id, seq })).ok).toBe(true);
    expect(await stockOf('tangerine')).toBe(0);
  });

  it('is taken back for goods that nobody counts any more', async () => {
    const { id } = await placed();
    const seq = await taps(id, accept, weigh({ line: 1, grams: 400 }));
    await write((tx) => tx.item.update({ where: { id: 'tangerine' }, data: { stock: null } }));
    expect(await undoStep(clerk, { order: id, seq })).toMatchObject({ value: { status: 'preparing' } });
    expect(await stockOf('tangerine')).toBeNull();
  });

  it('leaves the count alone of goods that are sold by the piece since, and so does calling off', async () => {
    const [one, two] = [await placed({ lines: [apple, tangerine] }), await placed({ lines: [apple, tangerine] })];
    await taps(one.id, accept);
    await write((tx) => tx.item.update({ where: { id: 'tangerine' }, data: { unit: 'each', usualGrams: null, stock: 20 } }));
    const seq = await taps(one.id, weigh({ line: 1, grams: 620 }));
    expect(await stockOf('tangerine')).toBe(20);
    expect((await undoStep(clerk, { order: one.id, seq })).ok).toBe(true);
    await taps(two.id, { step: 'reject', reason: 'other' });
    expect(await stockOf('tangerine')).toBe(20);
    expect(await stockOf('apple')).toBe(998);
  });
});

describe('taking a step back', () => {
  const cases: [name: string, before: Tap[], step: Tap][] = [
    ['accept', [], accept],
    ['reject', [], { step: 'reject', reason: 'sold_out' }],
    ['ready with weights', [accept], weigh({ line: 1, grams: 430 })],
    ['deliver', [accept, weigh({ line: 1, grams: 430 })], { step: 'deliver' }],
    ['delivered for cash', [accept, weigh({ line: 1, grams: 430 }), { step: 'deliver' }], { step: 'delivered', collected: 'cash' }],
    ['delivered by code', [accept, weigh({ line: 1, grams: 430 }), { step: 'deliver' }], { step: 'delivered', collected: 'code' }],
    ['not delivered', [accept, weigh({ line: 1, grams: 430 }), { step: 'deliver' }], { step: 'notDelivered', reason: 'refused' }],
  ];

  it.each(cases)('restores everything after %s', async (_name, before, step) => {
    const { id } = await placed();
    await taps(id, ...before);
    const state = await stateOf(id);
    const seq = await taps(id, step);
    expect(await stateOf(id)).not.toEqual(state);
    const undone = await undoStep(clerk, { order: id, seq });
    expect(undone.ok).toBe(true);
    expect(await stateOf(id)).toEqual(state);
    expect(await undoStep(clerk, { order: id, seq })).toMatchObject({ error: { code: 'conflict' } });
    expect(await taps(id, step)).toBeGreaterThan(seq);
  });

  it('names every event that it took back, and the time since when the status holds', async () => {
    const { id, token } = await placed();
    sleepUntil(60);
    const seq = await taps(id, accept);
    sleepUntil(65);
    expect(await undoStep(clerk, { order: id, seq })).toMatchObject({ value: { status: 'placed', since: '2026-03-02T04:00:00.000Z', undo: null } });
    const view = await readOrder(token);
    const events = view.ok ? view.value.events : [];
    expect(events.map(({ type }) => type)).toEqual(['placed', 'accepted', 'preparing', 'undone', 'undone']);
    expect(events.flatMap(({ undoes }) => undoes ?? [])).toEqual(events.slice(1, 3).map((event) => event.seq));
  });

  it('is possible for ten seconds, after Delivered for five minutes, not a second more', async () => {
    const { id } = await placed();
    let seq = await taps(id, accept);
    sleepUntil(10.001);
    expect(await undoStep(clerk, { order: id, seq })).toEqual(refused('undo_over'));
    sleepUntil(100);
    seq = await taps(id, weigh({ line: 1, grams: 500 }), { step: 'deliver' });
    sleepUntil(110);
    expect((await undoStep(clerk, { order: id, seq })).ok).toBe(true);
    seq = await taps(id, { step: 'deliver' }, { step: 'delivered', collected: 'cash' });
    sleepUntil(410.001);
    const before = await checksum();
    expect(await undoStep(clerk, { order: id, seq })).toEqual(refused('undo_over'));
    expect(await checksum()).toBe(before);
    sleepUntil(410);
    expect(await undoStep(clerk, { order: id, seq })).toMatchObject({ value: { status: 'delivering', payment: { status: 'unpaid' } } });
  });

  it('reaches only the last step, and only one that this role may take', async () => {
    const { id } = await placed();
    const first = await taps(id, accept);
    const second = await taps(id, weigh({ line: 1, grams: 500 }));
    const before = await checksum();
    expect(await undoStep(clerk, { order: id, seq: first })).toEqual(refused('conflict', { status: 'ready' }));
    expect(await undoStep(clerk, { order: id, seq: second + 1 })).toEqual(refused('conflict', { status: 'ready' }));
    expect(await undoStep(runner, { order: id, seq: second })).toEqual(refused('forbidden'));
    expect(await undoStep(cook, { order: id, seq: second })).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
    expect((await undoStep(owner, { order: id, seq: second })).ok).toBe(true);
    expect((await undoStep(owner, { order: id, seq: first })).ok).toBe(true);
  });

  it('happens once when two tablets ask at the same moment', async () => {
    const { id } = await placed();
    const seq = await taps(id, accept);
    const both = await Promise.all([undoStep(clerk, { order: id, seq }), undoStep(owner, { order: id, seq })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await read().orderEvent.count({ where: { type: 'undone' } })).toBe(2);
  });

  it('does not take a rejection back when its goods or its seat have gone', async () => {
    const { id } = await placed({ lines: [lastEggs] });
    const seq = await taps(id, { step: 'reject', reason: 'other' });
    expect((await placeOrder(await bodyFor({ lines: [lastEggs] }))).ok).toBe(true);
    const before = await checksum();
    expect(await undoStep(clerk, { order: id, seq })).toEqual(refused('sold_out', { lines: [{ line: 0, item: 'egg', left: 0 }] }));
    expect(await checksum()).toBe(before);

    const one = await placed({ shop: 'kitchen', lines: [rice] });
    const done = await stepOrder(cook, { order: one.id, step: 'reject', reason: 'too_busy' });
    for (let n = 0; n < 2; n++) await placed({ shop: 'kitchen', lines: [rice] });
    expect(await undoStep(cook, { order: one.id, seq: done.ok ? done.value.undo!.seq : 0 })).toEqual(refused('slot_full', { next: null }));
    expect(await seatsTaken('kitchen')).toBe(2);
  });

  it('leaves money alone that somebody has confirmed since', async () => {
    const { id } = await placed({ lines: [{ ...apple, quantity: 3 }] });
    const seq = await taps(id, accept, weigh(), { step: 'deliver' }, { step: 'delivered', collected: 'code' });
    expect((await confirmPayment(clerk, { order: id })).ok).toBe(true);
    expect(await undoStep(clerk, { order: id, seq })).toMatchObject({ value: { status: 'delivering', payment: { status: 'paid', method: 'code' } } });
    const other = await placed({ lines: [{ ...apple, quantity: 3 }] });
    const ready = await taps(other.id, accept, weigh());
    expect((await confirmPayment(clerk, { order: other.id })).ok).toBe(true);
    expect(await undoStep(clerk, { order: other.id, seq: ready })).toEqual(refused('conflict', { status: 'ready' }));
  });

  it.each<Tap>([accept, { step: 'reject', reason: 'other' }])('gives an order a fresh term to be answered after $step', async (step) => {
    const { id } = await placed();
    sleepUntil(6 * 60);
    expect(await escalateUnanswered()).toBe(1);
    sleepUntil(14 * 60 + 55);
    const seq = await taps(id, step);
    sleepUntil(15 * 60 + 1);
    expect(await undoStep(clerk, { order: id, seq })).toMatchObject({
      value: { status: 'placed', answerFrom: '2026-03-02T04:15:01.000Z', escalatedAt: null },
    });
    expect(await expireUnanswered()).toBe(0);
    sleepUntil(20 * 60 + 1);
    expect(await escalateUnanswered()).toBe(1);
    sleepUntil(30 * 60 + 1);
    expect(await expireUnanswered()).toBe(1);
  });

  it('does not make a pre-order ring before somebody is there to answer it', async () => {
    const { id } = await placed({ shop: 'kitchen', lines: [rice], timing: { kind: 'window', startsAt: '2026-03-02T04:45:00Z' } });
    const answerFrom = new Date('2026-03-02T04:30:00Z');
    await write((tx) => tx.order.update({ where: { id }, data: { answerFrom } }));
    const done = await stepOrder(cook, { order: id, step: 'accept' });
    expect(await undoStep(cook, { order: id, seq: done.ok ? done.value.undo!.seq : 0 })).toMatchObject({ value: { answerFrom: answerFrom.toISOString() } });
  });

  it('lets an order that rang as due ring again once it is accepted again', async () => {
    const { id } = await placed({ shop: 'kitchen', lines: [rice], timing: { kind: 'window', startsAt: '2026-03-02T04:15:00Z' } });
    sleepUntil(170);
    const done = await stepOrder(cook, { order: id, step: 'accept' });
    sleepUntil(180);
    expect(await ringDueOrders()).toBe(1);
    await undoStep(cook, { order: id, seq: done.ok ? done.value.undo!.seq : 0 });
    expect(await readBoard(cook, { shop: 'kitchen' })).toMatchObject({ value: { orders: [{ status: 'placed', dueAt: null }] } });
    await stepOrder(cook, { order: id, step: 'accept' });
    expect(await ringDueOrders()).toBe(1);
  });
});
