import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OrderView } from '@/domain/orders/order-view';
import type { OrderStatus } from '@/domain/orders/status';
import type { Fetched } from './fetch-json';
import { type OrderWire, type StreamHandlers, watchOrder } from './order-watch';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 3, minute)).toISOString();

const order = (seq: number, status: OrderStatus = 'preparing', more: Partial<OrderView> = {}): OrderView =>
  ({ status, now: at(40), finishedAt: null, complaints: [], events: [{ seq, type: 'placed', at: at(0), actor: 'customer', reason: null, undoes: null }], ...more }) as OrderView;

const unreachable: Fetched<OrderView> = { kind: 'unreachable' };
const body = (value: OrderView): Fetched<OrderView> => ({ kind: 'body', value });

/** A phone whose network, streams and sight a test moves by hand. */
function phone(answer: Fetched<OrderView>) {
  const state = { answer, asked: 0, inSight: true, streams: [] as { after: number; handlers: StreamHandlers; open: boolean }[] };
  let moments: Parameters<OrderWire['onMoments']>[0] | undefined;
  const wire: OrderWire = {
    ask: async () => {
      state.asked++;
      return state.answer;
    },
    open(after, handlers) {
      const stream = { after, handlers, open: true };
      state.streams.push(stream);
      return () => void (stream.open = false);
    },
    inSight: () => state.inSight,
    onMoments(listeners) {
      moments = listeners;
      return () => (moments = undefined);
    },
  };
  const news: string[] = [];
  const watch = watchOrder(wire, {
    onOrder: ({ events, status }) => news.push(`${events[0]!.seq} ${status}`),
    onSilence: () => news.push('silence'),
    onMissing: () => news.push('missing'),
  });
  const open = () => state.streams.filter((stream) => stream.open);
  const look = (inSight: boolean) => {
    state.inSight = inSight;
    moments?.sight();
  };
  return { state, news, watch, open, look, moments: () => moments };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('following an order', () => {
  it('asks once, then listens after the last event it heard of', async () => {
    const { state, news, open } = phone(body(order(4)));
    await settle();
    expect(news).toEqual(['4 preparing']);
    expect(open().map(({ after }) => after)).toEqual([4]);
    open()[0]!.handlers.onOrder(order(5, 'ready'));
    expect(news).toEqual(['4 preparing', '5 ready']);
    expect(state.asked).toBe(1);
  });

  it('asks beside an open stream within a minute, and replaces one that has gone deaf', async () => {
    const { state, news, open } = phone(body(order(4)));
    await settle();
    state.answer = body(order(6, 'delivering'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(news.at(-1)).toBe('6 delivering');
    expect(open().map(({ after }) => after)).toEqual([6]);
    expect(state.streams).toHaveLength(2);
  });

  it('does not go back to an answer that is older than the stream', async () => {
    const { news, open, watch } = phone(body(order(4)));
    await settle();
    watch.refresh();
    open()[0]!.handlers.onOrder(order(5, 'ready'));
    await settle();
    expect(news).toEqual(['4 preparing', '5 ready']);
  });

  it('believes an older answer when no stream spoke meanwhile: the shop went back to a copy', async () => {
    const { state, news, watch, open } = phone(body(order(6, 'ready')));
    await settle();
    state.answer = body(order(4));
    watch.refresh();
    await settle();
    expect(news).toEqual(['6 ready', '4 preparing']);
    expect(open().map(({ after }) => after)).toEqual([4]);
  });

  it('says silence when the network is gone, keeps asking, and hears again', async () => {
    const { state, news, moments } = phone(body(order(4)));
    await settle();
    moments()!.offline();
    state.answer = unreachable;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(news.slice(1).every((line) => line === 'silence')).toBe(true);
    state.answer = body(order(4));
    await vi.advanceTimersByTimeAsync(13_000);
    expect(news.at(-1)).toBe('4 preparing');
  });

  it('asks as soon as a stream is back after a silence, since it may have nothing to tell', async () => {
    const { state, news, open } = phone(body(order(4)));
    await settle();
    state.answer = unreachable;
    open()[0]!.handlers.onBreak(false);
    await settle();
    expect(news.at(-1)).toBe('silence');
    state.answer = body(order(4));
    open()[0]!.handlers.onOpen();
    await settle();
    expect(news.at(-1)).toBe('4 preparing');
  });

  it('asks instead of a stream that is refused, and tries one again only after a while', async () => {
    const { state, open } = phone(body(order(4)));
    await settle();
    open()[0]!.handlers.onBreak(true);
    await settle();
    expect(open()).toHaveLength(0);
    expect(state.streams).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(13_000 * 3);
    expect(open()).toHaveLength(1);
    expect(state.asked).toBeLessThan(12);
  });

  it('rests out of sight, and catches up when it is looked at again', async () => {
    const { state, open, look } = phone(body(order(4)));
    await settle();
    look(false);
    expect(open()).toHaveLength(0);
    const { asked } = state;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(state.asked).toBe(asked);
    look(true);
    await settle();
    expect(state.asked).toBe(asked + 1);
    expect(open()).toHaveLength(1);
  });

  it('ends with an order that nothing more can happen to, and with one that is not there', async () => {
    const done = phone(body(order(9, 'delivered', { finishedAt: at(30) })));
    await settle();
    expect(done.news).toEqual(['9 delivered']);
    expect(done.moments()).toBeUndefined();
    const missing = phone({ kind: 'refused', status: 404 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(missing.news).toEqual(['missing']);
    expect(missing.state.asked).toBe(1);
  });

  it('stays with an order that was just handed over: Delivered can be taken back', async () => {
    const { open } = phone(body(order(9, 'delivered', { finishedAt: at(38) })));
    await settle();
    expect(open()).toHaveLength(1);
  });

  it('hears nothing after it was stopped', async () => {
    const { news, watch } = phone(body(order(4)));
    watch.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(news).toEqual([]);
  });
});
