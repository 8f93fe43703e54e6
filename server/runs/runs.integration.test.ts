import { describe, expect, it } from 'vitest';
import type { Result } from '@/domain/result';
import type { StartedRun } from '@/domain/runs/run-view';
import { read } from '@/server/db';
import { readOrder } from '@/server/orders/read-order';
import { stepOrder } from '@/server/orders/step-order';
import { undoStep } from '@/server/orders/undo-step';
import { printTicket } from '@/server/printing/print-ticket';
import { addPrinter } from '@/server/testing/printing-shop';
import { apple, checksum, clerk, cook, owner, placed, runner, sleepUntil, useTower } from '@/server/testing/tower';
import { proposeRuns } from './propose-runs';
import { saveBagLimit } from './save-bag-limit';
import { startRun } from './start-run';

useTower();

const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });

async function step(order: string, name: 'accept' | 'deliver'): Promise<void> {
  const done = await stepOrder(clerk, { order, step: name });
  if (!done.ok) throw new Error(`${name}: ${done.error.code}`);
}

/** An order that stands ready for a floor. */
async function ready(floor = '27', quantity = 3): Promise<{ id: string; token: string }> {
  const order = await placed({ floor, room: null, lines: [{ ...apple, quantity }] });
  await step(order.id, 'accept');
  await stepOrder(clerk, { order: order.id, step: 'ready', weights: [] });
  return order;
}

const start = (...orders: string[]) => startRun(runner, { shop: 'corner', orders });
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const handOver = async (order: string) => value(await stepOrder(runner, { order, step: 'delivered', collected: 'cash' }));
const statusOf = async (id: string) => (await read().order.findUniqueOrThrow({ where: { id } })).status;
const runsNow = async () => value(await proposeRuns(runner, { shop: 'corner' })).shops[0]!;

describe('a run', () => {
  it('sets out with its bags, each with its step, stops in the order asked for', async () => {
    const [a, b, c] = [await ready('27'), await ready('36'), await ready('27')];
    const { run, left, orders } = value(await start(a.id, c.id, b.id));
    expect(left).toEqual([]);
    expect(orders.map(({ id, undo }) => [id, undo?.step])).toEqual([a.id, b.id, c.id].map((id) => [id, 'deliver']));
    expect(run).toMatchObject({ shop: 'corner', staff: { id: runner.id }, startedAt: '2026-03-02T04:00:00.000Z' });
    expect(run.stops).toEqual([
      { floor: '27', changes: 1, doneAt: null, orders: [a.id, c.id] },
      { floor: '36', changes: 0, doneAt: null, orders: [b.id] },
    ]);
    for (const { id } of [a, b, c]) expect(await statusOf(id)).toBe('delivering');
    expect(await read().orderEvent.count({ where: { type: 'delivering', staffId: runner.id } })).toBe(3);
    expect((await runsNow()).runs).toEqual([run]);
  });

  it('is asked for twice and set out once; what others took meanwhile is left and told', async () => {
    const [a, b] = [await ready(), await ready('36')];
    const first = value(await start(a.id));
    expect(value(await start(a.id)).run.id).toBe(first.run.id);
    const second = value(await startRun(clerk, { shop: 'corner', orders: [a.id, b.id] }));
    expect(second.left).toEqual([{ order: a.id, number: 1, status: 'delivering' }]);
    expect(second.run.stops).toMatchObject([{ floor: '36', orders: [b.id] }]);
    expect(await startRun(clerk, { shop: 'corner', orders: [a.id] })).toEqual(refused('nothing_to_carry'));
    expect(await read().deliveryRun.count()).toBe(2);
  });

  it('two runners start at once: every order travels on exactly one run', async () => {
    const orders = [];
    for (let n = 0; n < 6; n++) orders.push((await ready(n % 2 ? '27' : '36')).id);
    const [one, other] = await Promise.all([
      startRun(runner, { shop: 'corner', orders: orders.slice(0, 4) }),
      startRun(clerk, { shop: 'corner', orders: orders.slice(2) }),
    ]);
    const carried = [one, other].flatMap((result: Result<StartedRun>) => value(result).run.stops.flatMap((stop) => stop.orders));
    expect([...carried].sort()).toEqual([...orders].sort());
    expect(await read().runBag.count()).toBe(6);
    expect(await read().orderEvent.count({ where: { type: 'delivering' } })).toBe(6);
  });

  it('ends with its last stop; a stop is done when its last bag is', async () => {
    const [a, b, c] = [await ready('27'), await ready('27'), await ready('36')];
    await start(a.id, b.id, c.id);
    sleepUntil(60);
    await handOver(a.id);
    expect((await runsNow()).runs[0]!.stops.map(({ doneAt }) => doneAt)).toEqual([null, null]);
    sleepUntil(90);
    value(await stepOrder(runner, { order: b.id, step: 'notDelivered', reason: 'nobody_there' }));
    expect((await runsNow()).runs[0]!.stops.map(({ doneAt }) => doneAt)).toEqual(['2026-03-02T04:01:30.000Z', null]);
    expect(await read().deliveryRun.findFirst()).toMatchObject({ finishedAt: null });
    sleepUntil(120);
    await handOver(c.id);
    expect(await read().deliveryRun.findFirst()).toMatchObject({ finishedAt: new Date('2026-03-02T04:02:00.000Z') });
  });

  it('opens again when its last tap is taken back, and the bag that is back at the counter has left it', async () => {
    const [a, b] = [await ready('27'), await ready('36')];
    await start(a.id, b.id);
    const { undo } = await handOver(a.id);
    value(await undoStep(runner, { order: a.id, seq: undo!.seq }));
    expect((await runsNow()).runs[0]!.stops.map(({ doneAt }) => doneAt)).toEqual([null, null]);
    const setOut = await read().orderEvent.findFirstOrThrow({ where: { orderId: b.id, type: 'delivering' } });
    value(await undoStep(runner, { order: b.id, seq: setOut.seq }));
    expect((await runsNow()).runs[0]!.stops.map(({ floor }) => floor)).toEqual(['27']);
    await handOver(a.id);
    expect(await read().deliveryRun.findFirst()).toMatchObject({ finishedAt: expect.any(Date) as Date });
  });

  it('a bag nobody took may set out again, and does not open the stop of its first run', async () => {
    const [a, b] = [await ready('27'), await ready('27')];
    await start(a.id, b.id);
    value(await stepOrder(runner, { order: a.id, step: 'notDelivered', reason: 'nobody_there' }));
    sleepUntil(30);
    await start(a.id);
    await handOver(b.id);
    expect(await read().deliveryRun.findMany({ where: { finishedAt: null } })).toHaveLength(1);
    await handOver(a.id);
    expect(await read().deliveryRun.findMany({ where: { finishedAt: null } })).toHaveLength(0);
  });
});

describe('a bag that nobody took', () => {
  const notTaken = async (order: string) => value(await stepOrder(runner, { order, step: 'notDelivered', reason: 'nobody_there' }));
  const finishes = async () => (await read().deliveryRun.findMany({ orderBy: { startedAt: 'asc' } })).map(({ finishedAt }) => finishedAt?.toISOString());

  it('sets out by itself on no run: nothing of the one before is told of it, nor moved by it', async () => {
    const [a, b] = [await ready('27'), await ready('36')];
    await start(a.id, b.id);
    sleepUntil(60);
    await notTaken(b.id);
    sleepUntil(120);
    await handOver(a.id);
    sleepUntil(600);
    await step(b.id, 'deliver');
    expect(value(await readOrder(b.token))).toMatchObject({ passed: null, aboutAt: null });
    sleepUntil(660);
    await handOver(b.id);
    expect(await finishes()).toEqual(['2026-03-02T04:02:00.000Z']);
  });

  it('whose setting out again is taken back leaves that run, and its floor was not reported', async () => {
    const [a, b] = [await ready('27'), await ready('36')];
    await start(a.id);
    sleepUntil(30);
    await notTaken(a.id);
    sleepUntil(60);
    await start(a.id, b.id);
    sleepUntil(65);
    const setOut = await read().orderEvent.findFirstOrThrow({ where: { orderId: a.id, type: 'delivering' }, orderBy: { seq: 'desc' } });
    expect(value(await undoStep(runner, { order: a.id, seq: setOut.seq })).status).toBe('not_delivered');
    expect((await runsNow()).runs[0]!.stops).toMatchObject([{ floor: '36', doneAt: null, orders: [b.id] }]);
    expect(await read().orderEvent.count({ where: { orderId: b.id, type: 'passed' } })).toBe(0);
    expect(await finishes()).toEqual(['2026-03-02T04:00:30.000Z', undefined]);
  });
});

describe('whoever waits on another floor of the run', () => {
  it('sees the stops that were reported, and about when it comes, by them', async () => {
    const [a, b] = [await ready('27'), await ready('36')];
    await start(a.id, b.id);
    // A lead time of 12 minutes: a stop takes 1, a change 2; from 20F one changes once.
    expect(value(await readOrder(b.token))).toMatchObject({ passed: null, aboutAt: '2026-03-02T04:04:00.000Z' });
    sleepUntil(300);
    await handOver(a.id);
    const seen = value(await readOrder(b.token));
    expect(seen).toMatchObject({ passed: '27', aboutAt: '2026-03-02T04:06:00.000Z', route: [{ bank: 'high', from: '27', to: '36' }] });
    expect(seen.events.at(-1)).toMatchObject({ type: 'passed', floor: '27', actor: 'staff' });
    expect(value(await readOrder(a.token))).toMatchObject({ passed: null, aboutAt: null });
    await handOver(b.id);
    expect(value(await readOrder(b.token))).toMatchObject({ passed: null, aboutAt: null });
  });

  it('is told once of a stop that is reported again after an undo', async () => {
    const [a, b] = [await ready('27'), await ready('36')];
    await start(a.id, b.id);
    const { undo } = await handOver(a.id);
    value(await undoStep(runner, { order: a.id, seq: undo!.seq }));
    await handOver(a.id);
    expect(await read().orderEvent.count({ where: { orderId: b.id, type: 'passed' } })).toBe(1);
  });
});

describe('what is refused changes nothing', () => {
  it('another shop’s run, its orders, more bags than one carries', async () => {
    const { id } = await ready();
    const many = [id];
    for (let n = 0; n < 2; n++) many.push((await ready()).id);
    value(await saveBagLimit(owner, { shop: 'corner', bagLimit: 2 }));
    const before = await checksum();
    expect(await startRun(cook, { shop: 'corner', orders: [id] })).toEqual(refused('not_found'));
    expect(await startRun(cook, { shop: 'kitchen', orders: [id] })).toEqual(refused('not_found'));
    expect(await startRun(runner, { shop: 'nowhere', orders: [id] })).toEqual(refused('not_found'));
    expect(await start('ord_nobody')).toEqual(refused('not_found'));
    expect(await start(...many)).toEqual(refused('too_many_bags', { limit: 2 }));
    expect(await proposeRuns(cook, { shop: 'corner' })).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });

  it('an order that is still being packed', async () => {
    const { id } = await placed({ lines: [{ ...apple, quantity: 3 }] });
    await step(id, 'accept');
    const before = await checksum();
    expect(await start(id)).toEqual(refused('nothing_to_carry'));
    expect(await checksum()).toBe(before);
  });
});

describe('the bag limit', () => {
  it('is the owner’s to set, noted, and holds in what is proposed', async () => {
    for (const floor of ['27', '27', '36']) await ready(floor);
    expect((await runsNow()).bagLimit).toBe(8);
    expect(await saveBagLimit(clerk, { shop: 'corner', bagLimit: 2 })).toEqual(refused('forbidden'));
    expect(await saveBagLimit(cook, { shop: 'corner', bagLimit: 2 })).toEqual(refused('not_found'));
    value(await saveBagLimit(owner, { shop: 'corner', bagLimit: 1 }));
    value(await saveBagLimit(owner, { shop: 'corner', bagLimit: 2 }));
    const { bagLimit, trips } = await runsNow();
    expect(bagLimit).toBe(2);
    expect(trips.map(({ bags }) => bags)).toEqual([2, 1]);
    const notes = await read().auditEntry.findMany({ orderBy: { seq: 'asc' } });
    expect(notes.map(({ kind, detailsJson }) => [kind, JSON.parse(detailsJson) as unknown])).toEqual([
      ['bag_limit_saved', { before: 8, now: 1 }],
      ['bag_limit_saved', { before: 1, now: 2 }],
    ]);
  });

  it('counts bags, not orders: what one order fills, and what more its packer asked labels for', async () => {
    const [one, two, three] = [await ready('27'), await ready('27', 9), await ready('36')];
    value(await saveBagLimit(owner, { shop: 'corner', bagLimit: 2 }));
    const full = (await runsNow()).trips.map(({ bags }) => bags);
    expect([Math.max(...full), full.reduce((sum, bags) => sum + bags, 0)]).toEqual([2, 4]);
    const before = await checksum();
    expect(await start(one.id, two.id)).toEqual(refused('too_many_bags', { limit: 2 }));
    expect(await checksum()).toBe(before);
    const printer = await addPrinter(9_100, { label: null });
    value(await printTicket(clerk, { order: three.id, kind: 'label', printer, bags: 3 }));
    expect((await runsNow()).trips).toContainEqual(expect.objectContaining({ bags: 3, stops: [{ floor: '36', orders: [three.id] }] }));
    expect(value(await start(three.id)).run.stops).toHaveLength(1);
  });
});
