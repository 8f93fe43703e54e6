import { describe, expect, it } from 'vitest';
import type { BoardView, OrderView } from '@/domain/orders/order-view';
import type { StaffActor } from '@/domain/staff/actor';
import type { FeedListener } from '@/server/events/feed';
import { openStream } from '@/server/events/open-stream';
import { escalateUnanswered, expireUnanswered } from '@/server/jobs/watch-orders';
import { clerk, cook, owner, placed, rice, sleepUntil, useTower } from '@/server/testing/tower';
import { subscribeBoard } from './subscribe-board';
import { cancelOrder } from './cancel-order';
import { subscribeOrder } from './subscribe-order';
import { readBoard } from './read-board';
import { stepOrder } from './step-order';
import { undoStep } from './undo-step';

useTower();

type Heard<T> = { seq: number; value: T }[];

function listener<T>(): FeedListener<T> & { heard: Heard<T>; faults: unknown[] } {
  const heard: Heard<T> = [];
  const faults: unknown[] = [];
  return { heard, faults, change: (change) => void heard.push(change), fault: (error) => void faults.push(error) };
}

/** Long enough for what a wake starts; nothing in it leaves the process. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 20));

async function board(actor: StaffActor, shop: string | null, after: number | null) {
  const ear = listener<BoardView>();
  const feed = await subscribeBoard(actor, shop, after, ear);
  await settle();
  return { ...ear, feed };
}

const told = (heard: Heard<BoardView>) => heard.map(({ value }) => value.orders.map(({ number, status }) => `${number} ${status}`));

describe('the stream of one order', () => {
  it('tells its state at once and after every change, whoever made it', async () => {
    const { id, token } = await placed();
    const ear = listener<OrderView>();
    const feed = await subscribeOrder(token, null, ear);
    await settle();
    const step = await stepOrder(clerk, { order: id, step: 'accept' });
    await settle();
    await undoStep(clerk, { order: id, seq: step.ok ? step.value.undo!.seq : 0 });
    await settle();
    sleepUntil(300);
    await escalateUnanswered();
    await settle();
    sleepUntil(900);
    await expireUnanswered();
    await settle();
    expect(ear.heard.map(({ value }) => value.status)).toEqual(['placed', 'preparing', 'placed', 'placed', 'cancelled']);
    expect(ear.heard.map(({ seq }) => seq)).toEqual([1, 3, 5, 6, 7]);
    expect(ear.heard.every(({ seq, value }) => value.events.at(-1)!.seq === seq)).toBe(true);
    if (feed.ok) feed.value.stop();
  });

  it('is silent to one who has seen everything, and to the changes of other orders', async () => {
    const [mine, other] = [await placed(), await placed()];
    const ear = listener<OrderView>();
    const feed = await subscribeOrder(mine.token, 1, ear);
    await cancelOrder(other.token);
    await settle();
    expect(ear.heard).toEqual([]);
    await cancelOrder(mine.token);
    await settle();
    expect(ear.heard.map(({ seq }) => seq)).toEqual([4]);
    if (feed.ok) feed.value.stop();
    expect(await subscribeOrder(mine.id, null, ear)).toEqual({ ok: false, error: { code: 'not_found' } });
  });
});

describe('the stream of the board', () => {
  it('tells both tablets of every change, each once', async () => {
    const { id } = await placed();
    const start = await readBoard(clerk, { shop: 'corner' });
    const after = start.ok ? start.value.seq : 0;
    const tablets = [await board(clerk, 'corner', after), await board(owner, null, after)];
    await stepOrder(clerk, { order: id, step: 'accept' });
    await settle();
    await placed();
    await settle();
    for (const { heard } of tablets) {
      expect(told(heard)).toEqual([['1 preparing'], ['2 placed']]);
      expect(heard.map(({ seq, value }) => [seq, value.seq])).toEqual([[3, 3], [4, 4]]);
    }
  });

  it('catches up with what happened since the last seen event, and only that', async () => {
    const orders = [await placed(), await placed(), await placed()];
    await cancelOrder(orders[1]!.token);
    const late = await board(clerk, 'corner', 2);
    expect(told(late.heard)).toEqual([['2 cancelled', '3 placed']]);
    expect(late.heard[0]!.seq).toBe(4);
    expect((await board(clerk, 'corner', 4)).heard).toEqual([]);
  });

  it('sends the whole board to one who saw nothing, or more than there is', async () => {
    await placed();
    await placed();
    for (const after of [null, 99]) expect(told((await board(clerk, 'corner', after)).heard)).toEqual([['1 placed', '2 placed']]);
  });

  it('misses and doubles nothing while orders rush in', async () => {
    const tablet = await board(clerk, 'corner', 0);
    const all = await Promise.all(Array.from({ length: 25 }, () => placed()));
    await Promise.all(all.slice(0, 10).map(({ id }) => stepOrder(clerk, { order: id, step: 'accept' })));
    await settle();
    const seqs = tablet.heard.map(({ seq }) => seq);
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
    expect(seqs.at(-1)).toBe(25 + 20);
    const last = new Map(tablet.heard.flatMap(({ value }) => value.orders.map(({ id, status }) => [id, status])));
    expect([...last.values()].filter((status) => status === 'preparing')).toHaveLength(10);
    expect(last.size).toBe(25);
  });

  it('shows a shop to its own staff only', async () => {
    const mine = await board(cook, null, 0);
    await placed();
    await placed({ shop: 'kitchen', lines: [rice] });
    await settle();
    expect(mine.heard.flatMap(({ value }) => value.orders.map(({ shop }) => shop))).toEqual(['kitchen']);
    for (const shop of ['corner', 'nowhere', 'constructor']) {
      expect(await subscribeBoard(cook, shop, 0, listener())).toEqual({ ok: false, error: { code: 'not_found' } });
      expect(await readBoard(cook, { shop })).toEqual({ ok: false, error: { code: 'not_found' } });
    }
  });
});

describe('a reader’s stream', () => {
  const reader = { device: 'reader', address: '10.1.1.1' };

  it('carries the feed, and ends it when the reader leaves', async () => {
    const { token } = await placed();
    const opened = await openStream({ reader, subscribe: (ear) => subscribeOrder(token, null, ear) });
    if (!opened.ok) throw new Error(opened.error.code);
    const body = opened.value.getReader();
    const texts = [await body.read(), await body.read()].map(({ value }) => new TextDecoder().decode(value));
    expect(texts[1]).toMatch(/^id: 1\ndata: \{"number":1,"status":"placed"/);
    await body.cancel();
    await cancelOrder(token);
  });

  it('gives its place back when there is nothing to follow', async () => {
    for (let n = 0; n < 20; n++) {
      const opened = await openStream({ reader, subscribe: (ear) => subscribeOrder('nobody', null, ear) });
      expect(opened).toEqual({ ok: false, error: { code: 'not_found' } });
    }
    const { token } = await placed();
    const many = await Promise.all(
      Array.from({ length: 13 }, () => openStream({ reader, subscribe: (ear) => subscribeOrder(token, null, ear) })),
    );
    expect(many.filter(({ ok }) => ok)).toHaveLength(12);
    for (const opened of many) if (opened.ok) await opened.value.cancel();
  });
});
