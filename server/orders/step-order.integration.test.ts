import { describe, expect, it } from 'vitest';
import type { DeskOrder } from '@/domain/orders/order-view';
import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { read } from '@/server/db';
import { watchOrders } from '@/server/jobs/watch-orders';
import { confirmPayment } from '@/server/payments/confirm-payment';
import { apple, checksum, clerk, cook, owner, placed, rice, runner, seatsTaken, sleepUntil, stockOf, tangerine, useTower } from '@/server/testing/tower';
import { cancelOrder } from './cancel-order';
import { readOrder } from './read-order';
import { stepOrder } from './step-order';
import { undoStep } from './undo-step';

useTower();

const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });

const steps = {
  accept: { step: 'accept' },
  start: { step: 'start' },
  reject: { step: 'reject', reason: 'too_busy' },
  ready: { step: 'ready', weights: [] },
  deliver: { step: 'deliver' },
  delivered: { step: 'delivered', collected: 'cash' },
  notDelivered: { step: 'notDelivered', reason: 'nobody_there' },
} as const;

type Name = keyof typeof steps;

const take = (id: string, name: Name, actor: StaffActor = clerk): Promise<Result<DeskOrder>> =>
  stepOrder(actor, { order: id, ...steps[name] });

async function taken(id: string, ...names: Name[]): Promise<DeskOrder> {
  let last: Result<DeskOrder> | undefined;
  for (const name of names) {
    last = await take(id, name);
    if (!last.ok) throw new Error(`${name}: ${last.error.code}`);
  }
  return (last as { value: DeskOrder }).value;
}

const eventTypes = async (orderId: string): Promise<string[]> =>
  (await read().orderEvent.findMany({ where: { orderId }, orderBy: { seq: 'asc' } })).map(({ type }) => type);

const pieces = { lines: [{ ...apple, quantity: 3 }] };

describe('the steps of an order', () => {
  it('lead an order for now from the board to the door, each in one tap', async () => {
    const { id, token } = await placed(pieces);
    sleepUntil(30);
    expect(await taken(id, 'accept')).toMatchObject({ status: 'preparing', since: '2026-03-02T04:00:30.000Z', undo: { step: 'accept' } });
    await taken(id, 'ready');
    await taken(id, 'deliver');
    sleepUntil(600);
    const done = await taken(id, 'delivered');
    expect(done).toMatchObject({ status: 'delivered', finishedAt: '2026-03-02T04:10:00.000Z', payment: { method: 'cash', status: 'paid' } });
    expect(await eventTypes(id)).toEqual(['placed', 'accepted', 'preparing', 'ready', 'delivering', 'delivered', 'paid']);
    expect(await readOrder(token)).toMatchObject({ value: { status: 'delivered', canCancel: false } });
    expect(await read().payment.findFirst()).toMatchObject({ amount: 1000, confirmedBy: clerk.id, confirmedAt: new Date('2026-03-02T04:10:00.000Z') });
  });

  it('keep a scheduled order accepted until it is started', async () => {
    const { id } = await placed({ shop: 'kitchen', lines: [rice], timing: { kind: 'window', startsAt: '2026-03-02T05:00:00Z' } });
    expect(await take(id, 'accept', cook)).toMatchObject({ value: { status: 'accepted' } });
    expect(await take(id, 'start', cook)).toMatchObject({ value: { status: 'preparing' } });
  });

  it('let a bag set out again, and hand a pick-up over the counter', async () => {
    const { id } = await placed(pieces);
    await taken(id, 'accept', 'ready', 'deliver');
    expect(await taken(id, 'notDelivered')).toMatchObject({ status: 'not_delivered' });
    expect((await taken(id, 'deliver')).finishedAt).toBeNull();
    const pickup = await placed({ ...pieces, fulfilment: 'pickup', room: null });
    await taken(pickup.id, 'accept', 'ready');
    expect(await take(pickup.id, 'deliver')).toEqual(refused('conflict', { status: 'ready' }));
    expect(await taken(pickup.id, 'delivered')).toMatchObject({ status: 'delivered' });
  });

  it('are taken once, however often a tap arrives and wherever the order went meanwhile', async () => {
    const { id } = await placed(pieces);
    const { lastMove } = await taken(id, 'accept', 'ready');
    const set = { order: id, ...steps.deliver, lastMove };
    expect(await stepOrder(runner, set)).toMatchObject({ value: { status: 'delivering' } });
    await taken(id, 'notDelivered');
    // From here the same step would be right, but it was meant for the bag on the counter.
    expect(await stepOrder(runner, set)).toEqual(refused('conflict', { status: 'not_delivered' }));
    expect(await eventTypes(id)).toEqual(['placed', 'accepted', 'preparing', 'ready', 'delivering', 'not_delivered']);
  });

  it('are not taken again after another tablet took them back', async () => {
    const { id } = await placed(pieces);
    const [seen] = await read().orderEvent.findMany({ where: { orderId: id } });
    const accept = { order: id, ...steps.accept, lastMove: seen!.seq };
    const done = await stepOrder(clerk, accept);
    if (!done.ok || !done.value.undo) throw new Error('not accepted');
    const undone = await undoStep(owner, { order: id, seq: done.value.undo.seq });
    expect(undone).toMatchObject({ value: { status: 'placed' } });
    expect(await stepOrder(clerk, accept)).toEqual(refused('conflict', { status: 'placed' }));
    if (!undone.ok) throw new Error('not undone');
    expect(await stepOrder(clerk, { ...accept, lastMove: undone.value.lastMove })).toMatchObject({ value: { status: 'preparing' } });
  });

  it('go through though the order rang a second time since it was seen', async () => {
    const { id } = await placed(pieces);
    const [seen] = await read().orderEvent.findMany({ where: { orderId: id } });
    sleepUntil(6 * 60);
    await watchOrders();
    expect(await eventTypes(id)).toEqual(['placed', 'escalated']);
    expect(await stepOrder(clerk, { order: id, ...steps.accept, lastMove: seen!.seq })).toMatchObject({ value: { status: 'preparing' } });
  });

  it('refuse what does not follow, and change nothing', async () => {
    const { id } = await placed(pieces);
    for (const name of ['start', 'ready', 'deliver', 'delivered', 'notDelivered'] as const) {
      const before = await checksum();
      expect(await take(id, name)).toEqual(refused('conflict', { status: 'placed' }));
      expect(await checksum()).toBe(before);
    }
  });

  it('belong to the shop: for other staff the order is not there, and a runner only carries', async () => {
    const { id } = await placed(pieces);
    const before = await checksum();
    expect(await take(id, 'accept', cook)).toEqual(refused('not_found'));
    expect(await undoStep(cook, { order: id, seq: 1 })).toEqual(refused('not_found'));
    expect(await confirmPayment(cook, { order: id })).toEqual(refused('not_found'));
    expect(await take('ord_nobody', 'accept')).toEqual(refused('not_found'));
    for (const name of ['accept', 'reject'] as const) expect(await take(id, name, runner)).toEqual(refused('forbidden'));
    expect(await checksum()).toBe(before);
    await taken(id, 'accept', 'ready');
    expect(await take(id, 'deliver', runner)).toMatchObject({ ok: true });
    expect(await confirmPayment(runner, { order: id })).toEqual(refused('forbidden'));
    expect(await take(id, 'delivered', owner)).toMatchObject({ ok: true });
  });

  it('give stock and seat back on a rejection, with its reason', async () => {
    const { id, token } = await placed({ lines: [apple, tangerine] });
    expect(await taken(id, 'reject')).toMatchObject({ status: 'rejected' });
    expect(await readOrder(token)).toMatchObject({ value: { events: [{}, { type: 'rejected', reason: 'too_busy', actor: 'staff' }] } });
    expect([await stockOf('apple'), await stockOf('tangerine'), await seatsTaken()]).toEqual([1000, 100_000, 0]);
  });
});

describe('two at once', () => {
  it('two accepts: one wins, the other is told', async () => {
    const { id } = await placed(pieces);
    const results = await Promise.all([take(id, 'accept'), take(id, 'accept', owner)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toEqual(refused('conflict', { status: 'preparing' }));
    expect(await eventTypes(id)).toEqual(['placed', 'accepted', 'preparing']);
  });

  it('accept, reject and the customer’s cancel: one wins, whoever it is, and stock is given back at most once', async () => {
    for (let round = 0; round < 6; round++) {
      const stock = await stockOf('apple');
      const { id, token } = await placed(pieces);
      const rivals = [() => take(id, 'accept'), () => take(id, 'reject'), () => cancelOrder(token)];
      const turned = [...rivals.slice(round % 3), ...rivals.slice(0, round % 3)];
      const results = await Promise.all(turned.map((rival) => rival()));
      expect(results.map(({ ok }) => ok)).toEqual([true, false, false]);
      const { status } = (await read().order.findUnique({ where: { id } }))!;
      for (const loser of results.slice(1)) expect(loser).toEqual(refused('conflict', { status }));
      expect(await stockOf('apple')).toBe(status === 'preparing' ? stock! - 3 : stock);
    }
  });
});

describe('the customer’s cancel', () => {
  it('is free until preparing begins, gives everything back, and asked twice is asked once', async () => {
    const { token } = await placed(pieces);
    expect(await cancelOrder(token)).toMatchObject({ ok: true, value: { status: 'cancelled', canCancel: false } });
    expect([await stockOf('apple'), await seatsTaken()]).toEqual([1000, 0]);
    const before = await checksum();
    expect(await cancelOrder(token)).toMatchObject({ ok: true, value: { status: 'cancelled' } });
    expect(await checksum()).toBe(before);
  });

  it('comes too late once somebody prepares, and needs the secret token', async () => {
    const { id, token } = await placed(pieces);
    await taken(id, 'accept');
    const before = await checksum();
    expect(await cancelOrder(token)).toEqual(refused('too_late', { status: 'preparing' }));
    expect(await cancelOrder(id)).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });
});

describe('payment at the door', () => {
  const collected = async (collected: 'cash' | 'code' | 'unpaid') => {
    const { id } = await placed(pieces);
    await taken(id, 'accept', 'ready', 'deliver');
    const done = await stepOrder(runner, { order: id, step: 'delivered', collected });
    return { id, payment: done.ok && done.value.payment, types: (await eventTypes(id)).slice(5) };
  };

  it('is paid by cash, claimed by code, and open otherwise', async () => {
    expect(await collected('cash')).toMatchObject({ payment: { method: 'cash', status: 'paid' }, types: ['delivered', 'paid'] });
    expect(await collected('code')).toMatchObject({ payment: { method: 'code', status: 'claimed' }, types: ['delivered'] });
    expect(await collected('unpaid')).toMatchObject({ payment: { method: 'cash', status: 'unpaid' }, types: ['delivered'] });
  });

  it('claimed becomes paid by a staff member’s word, once, with who and when', async () => {
    const { id } = await collected('code');
    sleepUntil(1200);
    const both = await Promise.all([confirmPayment(clerk, { order: id }), confirmPayment(owner, { order: id })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const row = await read().payment.findUniqueOrThrow({ where: { orderId: id } });
    expect(row).toMatchObject({ status: 'paid', confirmedAt: new Date('2026-03-02T04:20:00.000Z') });
    expect((await eventTypes(id)).filter((type) => type === 'paid')).toHaveLength(1);
    expect(await confirmPayment(clerk, { order: id })).toEqual(refused('conflict', { status: 'delivered' }));
  });

  it('is not confirmed before the amount is settled, or after the order was called off', async () => {
    const { id, token } = await placed(pieces);
    expect(await confirmPayment(clerk, { order: id })).toEqual(refused('conflict', { status: 'placed' }));
    await cancelOrder(token);
    expect(await confirmPayment(clerk, { order: id })).toEqual(refused('conflict', { status: 'cancelled' }));
  });

  it('stays as confirmed when the bag is handed over later', async () => {
    const { id } = await placed(pieces);
    await taken(id, 'accept', 'ready');
    expect((await confirmPayment(owner, { order: id })).ok).toBe(true);
    await taken(id, 'deliver');
    const done = await stepOrder(runner, { order: id, step: 'delivered', collected: 'unpaid' });
    expect(done).toMatchObject({ value: { payment: { status: 'paid' } } });
    expect(await read().payment.findFirst()).toMatchObject({ confirmedBy: owner.id });
  });
});
