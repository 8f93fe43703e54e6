import { describe, expect, it } from 'vitest';
import { fen } from '@/domain/money';
import { read } from '@/server/db';
import { brought, lineIds } from '@/server/testing/brought';
import { checksum, clerk, mondayNoon, placed, useTower } from '@/server/testing/tower';
import { transact } from '@/server/transact';
import { type NewRefund, oweRefund } from './owe-refund';

useTower();

const owe = (change: Pick<NewRefund, 'orderId'> & Partial<Omit<NewRefund, 'amount'>> & { amount: number }) =>
  transact((tx) => oweRefund(tx, { lines: [], why: 'complaint', staffId: null, at: mondayNoon, ...change, amount: fen(change.amount) }));

const refused = (most: number) => ({ ok: false, error: { code: 'refund_above_paid', most } });

describe('what is owed back', () => {
  it('is a task with its lines, by the name of who said so', async () => {
    const { id } = await brought('cash');
    const [line] = await lineIds(id);
    const made = await owe({ orderId: id, amount: 400, lines: [{ line: line!, amount: fen(300) }], staffId: clerk.id });
    const refunds = await read().refund.findMany({ include: { lines: true } });
    expect(refunds).toEqual([
      {
        id: made.ok && made.value, orderId: id, amount: 400, why: 'complaint', status: 'owed', madeAt: mondayNoon, madeBy: 'clerk',
        way: null, doneAt: null, doneBy: null, shiftId: null, lines: [{ refundId: made.ok && made.value, lineId: line, amount: 300 }],
      },
    ]);
  });

  it('is never above what was paid less what is owed already, and what was refused changes nothing', async () => {
    const { id } = await brought('cash');
    expect((await owe({ orderId: id, amount: 1_500 })).ok).toBe(true);
    const before = await checksum();
    expect(await owe({ orderId: id, amount: 401 })).toEqual(refused(400));
    expect(await checksum()).toBe(before);
    expect((await owe({ orderId: id, amount: 400 })).ok).toBe(true);
    expect(await owe({ orderId: id, amount: 1 })).toEqual(refused(0));
  });

  it('may be of money that was only claimed, and is not of money that nobody has', async () => {
    expect((await owe({ orderId: (await brought('code')).id, amount: 1_900 })).ok).toBe(true);
    expect(await owe({ orderId: (await brought('unpaid')).id, amount: 1 })).toEqual(refused(0));
    expect(await owe({ orderId: (await placed()).id, amount: 1 })).toEqual(refused(0));
  });

  it('is given out once, to whichever of two tablets came first', async () => {
    const { id } = await brought('cash');
    const both = await Promise.all([owe({ orderId: id, amount: 1_000 }), owe({ orderId: id, amount: 1_000 })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual(refused(900));
  });

  it('names lines of its order, each once, and no more of them than the amount', async () => {
    const [one, other] = [await brought('cash'), await brought('cash')];
    const [mine] = await lineIds(one.id);
    const [theirs] = await lineIds(other.id);
    const before = await checksum();
    const line = (id: string, amount: number) => ({ line: id, amount: fen(amount) });
    for (const lines of [[line(theirs!, 10)], [line(mine!, 10), line(mine!, 10)], [line(mine!, 101)]]) {
      expect(await owe({ orderId: one.id, amount: 100, lines })).toMatchObject({ ok: false, error: { code: 'invalid' } });
    }
    expect(await checksum()).toBe(before);
  });
});
