import { describe, expect, it } from 'vitest';
import type { BoardView } from '@/domain/orders/order-view';
import { BoardFeed, mergeBoard, waitBefore } from './board-feed';
import { type BoardWire, SignedOutError, type StreamHandlers } from './board-wire';
import { deskOrder } from './testing/desk-order';

const view = (seq: number, ...orders: BoardView['orders']): BoardView => ({ seq, now: '2026-03-02T03:52:00.000Z', orders });

type Stream = { after: number; handlers: StreamHandlers; end(): void; fail(): void };

/** A wire whose answers the test gives by hand. */
function fakeWire(answers: (BoardView | Error)[], clock = () => 0) {
  const streams: Stream[] = [];
  const waits: number[] = [];
  let asked = 0;
  const wire: BoardWire = {
    state: async () => {
      const answer = answers[Math.min(asked++, answers.length - 1)]!;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    stream: (after, signal, handlers) =>
      new Promise((resolve, reject) => {
        streams.push({ after, handlers, end: resolve, fail: () => reject(new Error('cut')) });
        signal.addEventListener('abort', () => reject(new Error('aborted')));
        handlers.onOpen();
      }),
    clock,
    pause: async (wait) => void waits.push(wait),
  };
  return { wire, streams, waits, asked: () => asked };
}

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

describe('the board feed', () => {
  it('catches up first and follows the stream from the last event it saw', async () => {
    const { wire, streams } = fakeWire([view(41, deskOrder({ id: 'a' }))]);
    const feed = new BoardFeed(view(3), wire);
    const stop = feed.start();
    expect(feed.get().connection).toBe('connecting');
    await settle();
    expect(streams.map(({ after }) => after)).toEqual([41]);
    expect(feed.get()).toMatchObject({ connection: 'live', view: { seq: 41, orders: [{ id: 'a' }] } });
    streams[0]!.handlers.onChange(view(42, deskOrder({ id: 'a', status: 'preparing' }), deskOrder({ id: 'b' })));
    expect(feed.get().view.orders.map(({ id, status }) => [id, status])).toEqual([['a', 'preparing'], ['b', 'placed']]);
    stop();
  });

  it('says at once that the network is lost, and comes back by catching up again', async () => {
    const { wire, streams, waits } = fakeWire([view(1), view(9, deskOrder({ id: 'late' }))]);
    const feed = new BoardFeed(view(0), wire);
    const said: string[] = [];
    feed.subscribe(() => said.push(feed.get().connection));
    const stop = feed.start();
    await settle();
    streams[0]!.fail();
    await settle();
    expect(said).toContain('lost');
    expect(waits).toHaveLength(1);
    expect(streams.map(({ after }) => after)).toEqual([1, 9]);
    expect(feed.get()).toMatchObject({ connection: 'live', view: { orders: [{ id: 'late' }] } });
    stop();
  });

  it('says until when it was right: the last heartbeat, not the last change', async () => {
    let at = 0;
    const { wire, streams } = fakeWire([view(1), view(2)], () => at);
    const feed = new BoardFeed(view(0), wire);
    const lost: string[] = [];
    feed.subscribe(() => feed.get().connection === 'lost' && lost.push(feed.get().view.now));
    const stop = feed.start();
    await settle();
    at = 2 * 3_600_000;
    streams[0]!.handlers.onHeard();
    at += 20_000;
    streams[0]!.fail();
    await settle();
    expect(lost[0]).toBe('2026-03-02T05:52:00.000Z');
    stop();
  });

  it('never gives up', async () => {
    const down = Array.from({ length: 200 }, () => new Error('no network'));
    const { wire, waits } = fakeWire([...down, view(5)]);
    const feed = new BoardFeed(view(0), wire);
    const stop = feed.start();
    while (feed.get().connection !== 'live') await settle();
    expect(waits).toHaveLength(200);
    expect(Math.max(...waits)).toBeLessThanOrEqual(12_000);
    stop();
  });

  it('wakes without crying wolf', async () => {
    const { wire, streams, waits } = fakeWire([view(1), view(2)]);
    const feed = new BoardFeed(view(0), wire);
    const stop = feed.start();
    await settle();
    const said: string[] = [];
    feed.subscribe(() => said.push(feed.get().connection));
    feed.wake();
    await settle();
    expect(said).not.toContain('lost');
    expect(waits).toEqual([]);
    expect(streams.map(({ after }) => after)).toEqual([1, 2]);
    stop();
  });

  it('stays lost while the network says so, however often it is woken', async () => {
    const { wire } = fakeWire([new Error('no network')]);
    wire.pause = () => new Promise(() => {});
    const feed = new BoardFeed(view(0), wire);
    const stop = feed.start();
    feed.drop();
    await settle();
    feed.wake();
    await settle();
    expect(feed.get().connection).toBe('lost');
    stop();
  });

  it('ends when the session is over', async () => {
    const { wire, asked, waits } = fakeWire([new SignedOutError()]);
    const feed = new BoardFeed(view(0), wire);
    feed.start();
    await settle();
    expect(feed.get().connection).toBe('signed_out');
    expect(asked()).toBe(1);
    expect(waits).toEqual([]);
  });

  it('runs once when it is started, ended and started again at once', async () => {
    const { wire, streams } = fakeWire([view(1)]);
    const feed = new BoardFeed(view(0), wire);
    feed.start()();
    const stop = feed.start();
    await settle();
    await settle();
    const open = streams.length;
    stop();
    await settle();
    expect(streams).toHaveLength(open);
    expect(open).toBeLessThanOrEqual(2);
  });
});

describe('merging a change', () => {
  it('ignores what it has already seen', () => {
    const board = view(7, deskOrder({ id: 'a', status: 'ready' }));
    expect(mergeBoard(board, view(7, deskOrder({ id: 'a', status: 'placed' })))).toBe(board);
  });

  it('keeps the order of the board and appends what is new', () => {
    const board = view(1, deskOrder({ id: 'a' }), deskOrder({ id: 'b' }));
    const merged = mergeBoard(board, view(2, deskOrder({ id: 'c' }), deskOrder({ id: 'a', room: '2709' })));
    expect(merged.orders.map(({ id, room }) => `${id} ${room}`)).toEqual(['a 2709', 'b 2708', 'c 2708']);
  });
});

describe('the wait before the next try', () => {
  it('grows, is spread, and stays bearable', () => {
    for (let failures = 0; failures < 50; failures++) {
      const wait = waitBefore(failures);
      expect(wait).toBeGreaterThanOrEqual(200);
      expect(wait).toBeLessThanOrEqual(12_000);
    }
    expect(waitBefore(1)).toBeLessThan(waitBefore(8));
  });
});
