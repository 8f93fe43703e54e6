import { describe, expect, it } from 'vitest';
import type { OrderStatus } from '@/domain/orders/status';
import type { StepInput } from '@/domain/orders/step-input';
import type { RunView } from '@/domain/runs/run-view';
import { sheetOf } from './run-sheet';
import type { Tap } from './tap';
import { deskOrder } from './testing/desk-order';

const run: RunView = {
  id: 'run',
  shop: 'xiaopu',
  staff: { id: 'stf', name: 'lin' },
  startedAt: '2026-11-23T03:00:00.000Z',
  stops: [
    { floor: '23', changes: 0, doneAt: null, orders: ['a', 'b'] },
    { floor: '27', changes: 0, doneAt: null, orders: ['c'] },
  ],
};

const order = (id: string, status: OrderStatus = 'delivering') => deskOrder({ id, status });

const tap = (input: StepInput): Tap => ({ id: `tap ${input.order}`, order: input.order, number: 1, action: { kind: 'step', input }, to: null, at: 0, uncertain: false, trip: null });
const handOver = (id: string) => tap({ order: id, step: 'delivered', collected: 'cash' });
const notTaken = (id: string) => tap({ order: id, step: 'notDelivered', reason: 'nobody_there' });

describe('the sheet of a run', () => {
  it('leads to the first stop with a bag in the hand', () => {
    const sheet = sheetOf(run, ['a', 'b', 'c'].map((id) => order(id)), []);
    expect(sheet).toMatchObject({ next: '23', stopsLeft: 2, bagsLeft: 3, back: [] });
    expect(sheet.stops.map(({ open }) => open)).toEqual([true, true]);
  });

  it('goes on by taps that the server has not heard of', () => {
    const orders = ['a', 'b', 'c'].map((id) => order(id));
    const half = sheetOf(run, orders, [handOver('a')]);
    expect(half).toMatchObject({ next: '23', bagsLeft: 2 });
    expect(half.stops[0]!.bags.map(({ state }) => state)).toEqual(['told', 'in_hand']);
    expect(sheetOf(run, orders, [handOver('a'), notTaken('b')])).toMatchObject({ next: '27', stopsLeft: 1, bagsLeft: 1 });
    expect(sheetOf(run, orders, [handOver('a'), handOver('b'), handOver('c')])).toMatchObject({ next: null, stopsLeft: 0, bagsLeft: 0 });
  });

  it('is led by no other tap, such as one that is taken back', () => {
    const undo: Tap = { ...handOver('a'), action: { kind: 'undo', seq: 9, step: 'deliver' } };
    expect(sheetOf(run, ['a', 'b', 'c'].map((id) => order(id)), [undo]).bagsLeft).toBe(3);
  });

  it('says what goes back: not taken, said so here or heard, and cancelled in the lift', () => {
    const sheet = sheetOf(run, [order('a', 'cancelled'), order('b'), order('c', 'not_delivered')], [notTaken('b')]);
    expect(sheet.back.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(sheet).toMatchObject({ next: null, bagsLeft: 0 });
    expect(sheet.stops.map(({ bags }) => bags.map(({ state }) => state))).toEqual([['called_off', 'told'], ['brought_back']]);
  });

  it('knows what was handed over, what has left the trip, and nothing of orders that are not on the board', () => {
    const sheet = sheetOf(run, [order('a', 'delivered'), order('b', 'ready')], []);
    expect(sheet.stops.map(({ bags }) => bags.map(({ state }) => state))).toEqual([['handed', 'gone'], []]);
  });
});
