import { describe, expect, it } from 'vitest';
import { read } from '@/server/db';
import { cancelOrder } from '@/server/orders/cancel-order';
import { expireOrder } from '@/server/orders/expire-order';
import { readOrder } from '@/server/orders/read-order';
import { stepOrder } from '@/server/orders/step-order';
import { checksum, clerk, cook, placed, rice, seatsTaken, sleepUntil, stockOf, useTower } from '@/server/testing/tower';
import { escalateUnanswered, expireUnanswered, ringDueOrders, watchOrders } from './watch-orders';

useTower();

const statusOf = async (id: string) => (await read().order.findUniqueOrThrow({ where: { id } })).status;
const window = (startsAt: string) => ({ shop: 'kitchen', lines: [rice], timing: { kind: 'window' as const, startsAt } });

describe('an order that nobody answers', () => {
  it('is told of after five minutes, once', async () => {
    const { token } = await placed();
    sleepUntil(299);
    expect(await escalateUnanswered()).toBe(0);
    sleepUntil(300);
    expect(await escalateUnanswered()).toBe(1);
    expect(await escalateUnanswered()).toBe(0);
    expect(await readOrder(token)).toMatchObject({
      value: { status: 'placed', escalated: true, events: [{}, { type: 'escalated', actor: 'system' }] },
    });
  });

  it('cancels itself after fifteen, says so, and gives back what it held', async () => {
    const { id, token } = await placed();
    sleepUntil(899);
    expect([await expireUnanswered(), await expireOrder(id)]).toEqual([0, false]);
    sleepUntil(900);
    expect(await expireUnanswered()).toBe(1);
    expect(await readOrder(token)).toMatchObject({
      value: { status: 'cancelled', finishedAt: '2026-03-02T04:15:00.000Z', events: [{}, { type: 'expired', actor: 'system' }] },
    });
    expect([await stockOf('apple'), await stockOf('tangerine'), await seatsTaken()]).toEqual([1000, 100_000, 0]);
    const before = await checksum();
    await watchOrders();
    expect(await expireOrder(id)).toBe(false);
    expect(await checksum()).toBe(before);
  });

  it('is not told of at five when a machine slept past fifteen', async () => {
    const { id } = await placed();
    sleepUntil(3600);
    await watchOrders();
    const events = await read().orderEvent.findMany({ where: { orderId: id } });
    expect(events.map(({ type }) => type)).toEqual(['placed', 'expired']);
  });

  it('has its minutes counted from the opening of a closed kitchen', async () => {
    sleepUntil(9 * 3600);
    const { id } = await placed(window('2026-03-03T03:00:00Z'));
    const opening = 22.5 * 3600;
    sleepUntil(opening + 299);
    await watchOrders();
    expect(await statusOf(id)).toBe('placed');
    sleepUntil(opening + 300);
    expect(await escalateUnanswered()).toBe(1);
    sleepUntil(opening + 900);
    await watchOrders();
    expect(await statusOf(id)).toBe('cancelled');
  });

  it('is left alone once it is accepted', async () => {
    const { id } = await placed();
    await stepOrder(clerk, { order: id, step: 'accept' });
    sleepUntil(3600);
    await watchOrders();
    expect(await statusOf(id)).toBe('preparing');
  });

  it('expires, is accepted or is called off: at the last second exactly one of them', async () => {
    for (let round = 0; round < 6; round++) {
      const stock = await stockOf('apple');
      sleepUntil(round * 1000);
      const { id, token } = await placed();
      sleepUntil(round * 1000 + 900);
      const rivals = [
        async () => expireOrder(id),
        async () => (await stepOrder(clerk, { order: id, step: 'accept' })).ok,
        async () => (await cancelOrder(token)).ok,
      ];
      const turned = [...rivals.slice(round % 3), ...rivals.slice(0, round % 3)];
      expect(await Promise.all(turned.map((rival) => rival()))).toEqual([true, false, false]);
      const types = (await read().orderEvent.findMany({ where: { orderId: id } })).map(({ type }) => type);
      expect([['placed', 'expired'], ['placed', 'accepted', 'preparing'], ['placed', 'cancelled']]).toContainEqual(types);
      expect(await stockOf('apple')).toBe(types[1] === 'accepted' ? stock! - 2 : stock);
    }
  });
});

describe('an order for later', () => {
  it('rings again at its start less the lead time, once, and not after it was started', async () => {
    const [first, second] = [await placed(window('2026-03-02T05:00:00Z')), await placed(window('2026-03-02T05:00:00Z'))];
    for (const { id } of [first, second]) await stepOrder(cook, { order: id, step: 'accept' });
    await stepOrder(cook, { order: second.id, step: 'start' });
    sleepUntil(48 * 60 - 1);
    expect(await ringDueOrders()).toBe(0);
    sleepUntil(48 * 60);
    expect(await ringDueOrders()).toBe(1);
    expect(await ringDueOrders()).toBe(0);
    const row = await read().order.findUniqueOrThrow({ where: { id: first.id }, include: { events: true } });
    expect(row).toMatchObject({ dueAt: new Date('2026-03-02T04:48:00Z'), status: 'accepted' });
    expect(row.events.at(-1)).toMatchObject({ type: 'due', actor: 'system' });
  });

  it('never rings after it was started or called off, also at that very moment', async () => {
    const [first, second] = [await placed(window('2026-03-02T05:00:00Z')), await placed(window('2026-03-02T05:00:00Z'))];
    for (const { id } of [first, second]) await stepOrder(cook, { order: id, step: 'accept' });
    sleepUntil(48 * 60);
    const [start, cancel, rung] = await Promise.all([
      stepOrder(cook, { order: first.id, step: 'start' }),
      cancelOrder(second.token),
      ringDueOrders(),
    ]);
    expect([start.ok, cancel.ok]).toEqual([true, true]);
    const events = await read().orderEvent.findMany({ orderBy: { seq: 'asc' } });
    expect(events.filter(({ type }) => type === 'due')).toHaveLength(rung);
    for (const { id } of [first, second]) {
      const last = events.filter(({ orderId }) => orderId === id).at(-1);
      expect(['preparing', 'cancelled']).toContain(last!.type);
    }
  });
});
