import { describe, expect, it } from 'vitest';
import type { StepInput } from '@/domain/orders/step-input';
import type { Collected } from '@/domain/payments/payment';
import { day } from '@/domain/time';
import { confirmPayment } from '@/server/payments/confirm-payment';
import { apple, clerk, placed, sleepUntil, useTower } from '@/server/testing/tower';
import { cancelOrder } from './cancel-order';
import { readBoard } from './read-board';
import { stepOrder } from './step-order';
import { undoStep } from './undo-step';

useTower();

/** Seconds from the tower's noon to midnight, and in a day. */
const midnight = 12 * 3600;
const dayLong = day / 1000;

type Ending = StepInput extends infer Each ? (Each extends { order: string } ? Omit<Each, 'order'> : never) : never;

/** An order at the door, taken its last step by now; answers its id and the seq of that step. */
async function ended(ending: Ending): Promise<{ id: string; seq: number }> {
  const { id } = await placed({ lines: [{ ...apple, quantity: 3 }] });
  const steps: Ending[] = [{ step: 'accept' }, { step: 'ready', weights: [] }, { step: 'deliver' }, ending];
  let seq = 0;
  for (const step of steps) {
    const done = await stepOrder(clerk, { order: id, ...step });
    if (!done.ok) throw new Error(`${step.step}: ${done.error.code}`);
    seq = done.value.undo!.seq;
  }
  return { id, seq };
}

const delivered = (collected: Collected) => ended({ step: 'delivered', collected });
const broughtBack = () => ended({ step: 'notDelivered', reason: 'nobody_there' });

async function shown(): Promise<string[]> {
  const view = await readBoard(clerk, { shop: null });
  return view.ok ? view.value.orders.map(({ id }) => id) : [];
}

describe('the board', () => {
  it('holds open orders and what ended today, oldest first', async () => {
    const old = await placed();
    await cancelOrder(old.token);
    sleepUntil(dayLong);
    const [done, open] = [await placed(), await placed()];
    await cancelOrder(done.token);
    const view = await readBoard(clerk, { shop: null });
    expect(view).toMatchObject({ value: { now: '2026-03-03T04:00:00.000Z', orders: [{ id: done.id, status: 'cancelled' }, { id: open.id, status: 'placed' }] } });
    expect(view.ok && view.value.orders).toHaveLength(2);
  });

  it('keeps over midnight what somebody still has to do something about, for a week', async () => {
    const bag = await broughtBack();
    const code = await delivered('code');
    const unpaid = await delivered('unpaid');
    await delivered('cash');
    await cancelOrder((await placed()).token);
    const unfinished = [bag.id, code.id, unpaid.id];
    sleepUntil(midnight + 600);
    expect(await shown()).toEqual(unfinished);
    sleepUntil(7 * dayLong);
    expect(await shown()).toEqual(unfinished);
    expect((await confirmPayment(clerk, { order: code.id })).ok).toBe(true);
    expect((await stepOrder(clerk, { order: bag.id, step: 'deliver' })).ok).toBe(true);
    expect(await shown()).toEqual([bag.id, unpaid.id]);
    sleepUntil(7 * dayLong + 1);
    expect(await shown()).toEqual([bag.id]);
  });

  it('keeps over midnight what can still be taken back', async () => {
    sleepUntil(midnight - 60);
    const { id, seq } = await delivered('cash');
    sleepUntil(midnight - 60 + 300);
    expect(await shown()).toEqual([id]);
    expect((await undoStep(clerk, { order: id, seq })).ok).toBe(true);
    await stepOrder(clerk, { order: id, step: 'delivered', collected: 'cash' });
    sleepUntil(dayLong + midnight);
    expect(await shown()).toEqual([]);
  });
});
