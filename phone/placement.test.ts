import { beforeEach, describe, expect, it } from 'vitest';
import { addLine, emptyCart } from '@/domain/cart/cart';
import type { AppError } from '@/domain/errors';
import { fen } from '@/domain/money';
import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';
import { fail, ok, type Result } from '@/domain/result';
import { type Attempt, dropAttempt, keepAttempt, nextAttempt, persistence, readAttempt } from './attempt';
import { cartStore } from './cart-store';
import { readOrders } from './orders-memory';
import { place, settle, waitBefore } from './placement';
import { readUsual } from './usual';

const line = { item: 'itm_banana', options: [], quantity: 1, grams: 600 };
const draft = {
  shop: 'xiaopu',
  placard: null,
  fulfilment: 'delivery',
  floor: '27',
  room: null,
  name: '林',
  note: null,
  timing: { kind: 'asap' },
  payment: 'cash',
  locale: 'zh',
  lines: [{ ...line, shownUnitPrice: fen(450) }],
  shown: { deliveryFee: fen(0), smallOrderFee: fen(0), total: fen(540) },
} as const;
const placed: PlacedOrder = { token: 't'.repeat(22), number: 23, shop: 'xiaopu', total: fen(540), promisedAt: '2026-11-23T03:54:00Z' };
const refusal = (error: AppError): Result<PlacedOrder> => fail(error);

type Answer = Result<PlacedOrder> | null;

/** Doors that answer by the book, and a clock that only waiting moves. */
function world(answers: Answer[], elapse = 0, signal = new AbortController().signal) {
  const calls: { door: 'action' | 'post'; body: PlaceOrderInput; kept: Attempt | null }[] = [];
  const waits: number[] = [];
  let time = Date.parse('2026-11-23T03:42:00Z');
  const door = (name: 'action' | 'post') => async (body: PlaceOrderInput) => {
    calls.push({ door: name, body, kept: readAttempt('xiaopu') });
    return answers.length > 1 ? answers.shift()! : answers[0]!;
  };
  return {
    calls,
    waits,
    run: (attempt: Attempt) =>
      place(
        attempt,
        { action: door('action'), post: door('post') },
        {
          now: () => new Date(time),
          wait: async (milliseconds) => {
            waits.push(milliseconds);
            time += milliseconds + elapse;
          },
          onWaiting: () => undefined,
          signal,
        },
      ),
  };
}

const fresh = () => nextAttempt(null, draft, new Date('2026-11-23T03:42:00Z'));

beforeEach(() => dropAttempt('xiaopu'));

describe('placing', () => {
  it('is one call of the action for an ordinary order, kept as open before it goes out', async () => {
    const { run, calls, waits } = world([ok(placed)]);
    const attempt = fresh();
    expect(await run(attempt)).toEqual({ kind: 'placed', placed });
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ door: 'action', body: attempt.body, kept: { open: true, body: { key: attempt.body.key } } });
    expect(waits).toEqual([]);
  });

  it('posts the same body and key at once when the action fails, and again with growing waits', async () => {
    const { run, calls, waits } = world([null, null, null, null, ok(placed)]);
    const attempt = fresh();
    expect((await run(attempt)).kind).toBe('placed');
    expect(calls.map(({ door }) => door)).toEqual(['action', 'post', 'post', 'post', 'post']);
    expect(new Set(calls.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(waits).toHaveLength(3);
    expect(waits[2]).toBeGreaterThan(waits[0]!);
  });

  it('does not call the action again for an attempt that is open', async () => {
    const { run, calls } = world([ok(placed)]);
    await run({ ...fresh(), open: true });
    expect(calls.map(({ door }) => door)).toEqual(['post']);
  });

  it('waits as long as the server says when it is asked too often, and asks again', async () => {
    const { run, waits } = world([refusal({ code: 'rate_limited', retryAfterSeconds: 7 }), refusal({ code: 'busy' }), ok(placed)]);
    expect((await run(fresh())).kind).toBe('placed');
    expect(waits[0]).toBe(7000);
    expect(waits).toHaveLength(2);
  });

  it('hands a refusal over; nothing is open then', async () => {
    const error: AppError = { code: 'slot_full', next: null };
    const { run } = world([refusal(error)]);
    expect(await run(fresh())).toMatchObject({ kind: 'refused', error, attempt: { open: false } });
    expect(readAttempt('xiaopu')?.open).toBe(false);
  });

  it('stays open when a request was lost before the refusal, or when the server broke', async () => {
    const lost = world([null, refusal({ code: 'slot_full', next: null })]);
    expect(await lost.run(fresh())).toMatchObject({ kind: 'refused', attempt: { open: true } });
    const broke = world([refusal({ code: 'unexpected', reference: 'r1' })]);
    expect(await broke.run(fresh())).toMatchObject({ kind: 'refused', attempt: { open: true } });
  });

  it('gives up by itself after ten minutes, and keeps the key', async () => {
    const { run } = world([null], 60_000);
    const attempt = fresh();
    expect(await run(attempt)).toMatchObject({ kind: 'unanswered', attempt: { open: true } });
    expect(readAttempt('xiaopu')).toMatchObject({ open: true, body: { key: attempt.body.key } });
  });

  it.each([{ code: 'key_replaced' }, { code: 'key_reused' }, { code: 'replaced_order_stands', token: 't'.repeat(22) }] as const)(
    'is over for a key that can place nothing any more: $code',
    async (error) => {
      await world([refusal(error)]).run(fresh());
      expect(readAttempt('xiaopu')).toBeNull();
    },
  );

  it('stops when the customer waits no longer, but hears out what is under way', async () => {
    const silent = world([null], 0, AbortSignal.abort());
    expect((await silent.run(fresh())).kind).toBe('unanswered');
    expect(silent.calls.map(({ door }) => door)).toEqual(['action', 'post']);
    const heard = world([null, ok(placed)], 0, AbortSignal.abort());
    expect((await heard.run(fresh())).kind).toBe('placed');
  });

  it('does not put a late refusal in the place of the attempt that replaced it', async () => {
    const attempt = fresh();
    const { run } = world([refusal({ code: 'slot_full', next: null })]);
    const done = run(attempt);
    const next = nextAttempt(readAttempt('xiaopu'), { ...draft, note: '快点' }, new Date('2026-11-23T03:43:00Z'));
    keepAttempt(next);
    await done;
    expect(readAttempt('xiaopu')).toEqual(next);
  });

  it('asks no more when the customer stops waiting in the middle of a wait', async () => {
    const patience = new AbortController();
    const calls: string[] = [];
    const door = (name: string) => async () => {
      calls.push(name);
      return null;
    };
    const wait = async () => patience.abort();
    const surroundings = { now: () => new Date('2026-11-23T03:42:00Z'), wait, onWaiting: () => undefined, signal: patience.signal };
    const outcome = await place(fresh(), { action: door('action'), post: door('post') }, surroundings);
    expect(outcome.kind).toBe('unanswered');
    expect(calls).toEqual(['action', 'post']);
  });

  it('spreads its waits and bounds them', () => {
    for (let failures = 1; failures < 40; failures++) {
      expect(waitBefore(failures)).toBeGreaterThan(600);
      expect(waitBefore(failures)).toBeLessThan(27_000);
    }
    expect(persistence).toBe(600_000);
  });
});

describe('a placed order', () => {
  it('empties the cart, is remembered with its floor, becomes the usual, and ends the attempt', async () => {
    cartStore('xiaopu').change(() => addLine(emptyCart, line));
    const attempt = fresh();
    await world([ok(placed)]).run(attempt);
    settle(attempt.body, placed, new Date('2026-11-23T03:42:05Z'));
    expect(cartStore('xiaopu').get().lines).toEqual([]);
    expect(readOrders()[0]).toEqual({ token: placed.token, shop: 'xiaopu', number: 23, floor: '27', placedAt: '2026-11-23T03:42:05.000Z' });
    expect(readUsual('xiaopu')).toEqual([line]);
    expect(readAttempt('xiaopu')).toBeNull();
  });

  it('leaves in the cart what was put there while it was on its way', async () => {
    const milk = { item: 'itm_milk', options: [], quantity: 2, grams: null };
    cartStore('xiaopu').change(() => addLine(addLine(addLine(emptyCart, line), milk), { ...line, grams: 100 }));
    settle(fresh().body, placed, new Date('2026-11-23T03:42:05Z'));
    expect(cartStore('xiaopu').get().lines).toEqual([{ ...line, grams: 100 }, milk]);
    cartStore('xiaopu').change(() => emptyCart);
  });
});
