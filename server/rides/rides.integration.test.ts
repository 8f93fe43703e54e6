import { describe, expect, it } from 'vitest';
import { fen } from '@/domain/money';
import type { PlaceOrderInput } from '@/domain/orders/place-order-input';
import { weighLines } from '@/domain/orders/weigh-lines';
import { priceOrder } from '@/domain/pricing/price-order';
import type { ToldRide } from '@/domain/rides/told-ride';
import { seeded } from '@/domain/testing/seeded';
import { read, write } from '@/server/db';
import { findVouch } from '@/server/links/find-vouch';
import { loadShop } from '@/server/menu/load-shops';
import { cancelOrder } from '@/server/orders/cancel-order';
import { eraseOrders } from '@/server/orders/erase-orders';
import { byId, readOrderRow } from '@/server/orders/order-row';
import { placeOrder } from '@/server/orders/place-order';
import { readForDesk, stepOrder } from '@/server/orders/step-order';
import { undoStep } from '@/server/orders/undo-step';
import { weighOrder } from '@/server/orders/weigh-order';
import { eventsOf, markPaid, pageOf, refundsOf, step } from '@/server/testing/accepted-order';
import { logged } from '@/server/testing/staffed-tower';
import { apple, bodyFor, checksum, clerk, mondayNoon, owner, type Placed, sleepUntil, useTower } from '@/server/testing/tower';
import { saveRideSharing } from './save-ride-sharing';
import { tellRide } from './tell-ride';

useTower();

const code = 'k7qm2x';
const device = (name: string): string => name.repeat(22).slice(0, 22);
const one = { ...apple, quantity: 1 };
const enough = { ...apple, quantity: 4 };

async function told(phone: string, question: Partial<Parameters<typeof tellRide>[0]> = {}): Promise<ToldRide | null> {
  const answer = await tellRide({ floor: '27', shop: 'corner', code, ...question }, findVouch, device(phone));
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.ride;
}

/** A body as a phone makes it that was told of a ride; without one, by the menu. */
async function bodyOn(ride: ToldRide | null, lines = [one]): Promise<PlaceOrderInput> {
  const body = await bodyFor({ lines: ride ? lines : [enough] });
  if (!ride) return body;
  const shop = (await loadShop('corner'))!;
  const amounts = body.lines.map((line) => ({ ...line, unitPrice: line.shownUnitPrice }));
  const { deliveryFee, smallOrderFee, total } = priceOrder({ ...shop, deliveryFee: ride.deliveryFee, minimumOrder: ride.minimumOrder }, amounts, 'delivery');
  return { ...body, ride: ride.id, shown: { deliveryFee, smallOrderFee, total } };
}

const place = (phone: string, body: PlaceOrderInput) => placeOrder(body, findVouch, device(phone));

async function ordered(phone: string, body: PlaceOrderInput): Promise<Placed> {
  const result = await place(phone, body);
  if (!result.ok) throw new Error(result.error.code);
  const { id } = await read().order.findUniqueOrThrow({ where: { token: result.value.token } });
  return { ...result.value, id };
}

/** An order of phone A that the clerk has accepted. */
async function begun(): Promise<Placed> {
  const order = await ordered('a', await bodyOn(null));
  await step(order.id, { step: 'accept' });
  return order;
}

const moneyOf = async (id: string) => {
  const { deliveryFee, total, payment } = await read().order.findUniqueOrThrow({ where: { id }, include: { payment: true } });
  return { fee: deliveryFee, total, due: payment!.amount };
};

describe('what a phone is told', () => {
  it('is that something goes up, and what it would pay: not who, not what, and not its own order', async () => {
    const first = await begun();
    const ride = await told('b');
    expect(ride).toEqual({ id: expect.stringMatching(/^rid_/) as string, promisedAt: '2026-03-02T04:12:00.000Z', windowEndsAt: null, until: '2026-03-02T04:06:00.000Z', deliveryFee: 50, minimumOrder: 0 });
    for (const secret of [first.id, first.token, '林', '2708']) expect(JSON.stringify(ride)).not.toContain(secret);
    expect(await told('a')).toBeNull();
  });

  it('is nothing before the shop has said yes, nor after the last call, nor after it left', async () => {
    const order = await ordered('a', await bodyOn(null));
    expect(await told('b')).toBeNull();
    await step(order.id, { step: 'accept' });
    expect(await told('b')).not.toBeNull();
    sleepUntil(6 * 60 + 1);
    expect(await told('b')).toBeNull();
    sleepUntil(0);
    await step(order.id, { step: 'ready', weights: [] });
    expect(await told('b')).not.toBeNull();
    await step(order.id, { step: 'deliver' });
    expect(await told('b')).toBeNull();
  });

  it('is nothing on another floor or at another shop, to a stranger, to no phone, nor where the shop has switched it off', async () => {
    await begun();
    expect([await told('b', { floor: '36' }), await told('b', { shop: 'kitchen' }), await told('b', { code: null }), await told('b', { code: 'aaaaaa' })]).toEqual([null, null, null, null]);
    expect(await tellRide({ floor: '27', shop: 'corner', code })).toEqual({ ok: true, value: { ride: null } });
    expect(await told('b')).not.toBeNull();
    expect(await saveRideSharing(clerk, { shop: 'corner', shares: false })).toEqual({ ok: false, error: { code: 'forbidden' } });
    for (let twice = 0; twice < 2; twice++) expect(await saveRideSharing(owner, { shop: 'corner', shares: false })).toEqual({ ok: true, value: null });
    expect(await logged()).toEqual(['owner rides_switched 小铺 {"before":true,"now":false}']);
    expect(await told('b')).toBeNull();
  });

  it('is nothing once the first phone has asked to be forgotten', async () => {
    await begun();
    await eraseOrders({ tokens: [], device: device('a') });
    expect(await told('b')).toBeNull();
  });
});

describe('joining', () => {
  it('shares the fee and the minimum; both pages and the board say so, and every sum holds', async () => {
    const first = await begun();
    const second = await ordered('b', await bodyOn(await told('b')));
    expect(second.promisedAt).toBe(first.promisedAt);
    expect([await moneyOf(first.id), await moneyOf(second.id)]).toEqual([{ fee: 50, total: 1250, due: 1250 }, { fee: 50, total: 350, due: 350 }]);
    expect((await pageOf(first.token)).events.at(-1)!.type).toBe('ride_joined');
    expect([await pageOf(first.token), await pageOf(second.token)]).toMatchObject([{ deliveryFee: 50, ride: { alone: 100 } }, { deliveryFee: 50, ride: { alone: 100 } }]);
    expect(JSON.stringify(await pageOf(second.token))).not.toContain('ridesWith');
    expect([(await readForDesk(first.id)).ridesWith, (await readForDesk(second.id)).ridesWith]).toEqual([[second.number], [first.number]]);
    const third = await ordered('c', await bodyOn(await told('c')));
    expect(await Promise.all([first, second, third].map(async ({ id }) => (await moneyOf(id)).fee))).toEqual([34, 33, 33]);
  });

  it('costs nobody more when one is called off, and the next one shares with who is left', async () => {
    const first = await begun();
    const second = await ordered('b', await bodyOn(await told('b')));
    await cancelOrder(second.token);
    expect(await moneyOf(first.id)).toMatchObject({ fee: 50 });
    expect((await readForDesk(first.id)).ridesWith).toBeUndefined();
    expect(await told('b')).toMatchObject({ deliveryFee: 50 });
    const third = await ordered('c', await bodyOn(await told('c')));
    expect([await moneyOf(first.id), await moneyOf(third.id)]).toMatchObject([{ fee: 50 }, { fee: 50 }]);
  });

  it('and a rejection that is taken back shares among all of them again', async () => {
    const first = await begun();
    const second = await ordered('b', await bodyOn(await told('b')));
    const { undo } = await step(second.id, { step: 'reject', reason: 'too_busy' });
    const third = await ordered('c', await bodyOn(await told('c')));
    expect(await undoStep(clerk, { order: second.id, seq: undo!.seq })).toMatchObject({ ok: true });
    const fees = await Promise.all([first, second, third].map(async ({ id }) => (await moneyOf(id)).fee));
    expect(fees).toEqual([34, 33, 33]);
  });

  it('gives back what the first had paid already', async () => {
    const first = await begun();
    await step(first.id, { step: 'ready', weights: [] });
    await markPaid(first.id);
    await ordered('b', await bodyOn(await told('b')));
    expect(await moneyOf(first.id)).toEqual({ fee: 50, total: 1250, due: 1300 });
    expect(await refundsOf(first.id)).toEqual([{ why: 'fee_shared', amount: 50, lines: [] }]);
  });

  it('keeps the share when the scale settles the rest', async () => {
    const first = await ordered('a', await bodyFor());
    await step(first.id, { step: 'accept' });
    await ordered('b', await bodyOn(await told('b')));
    const done = await step(first.id, { step: 'ready', weights: [{ line: 1, grams: 400 }] });
    expect(done).toMatchObject({ subtotal: 600 + 544, deliveryFee: 50, total: 600 + 544 + 50 });
  });

  it('is refused when it has left, at another price than was shown, and to the same phone; nothing changes', async () => {
    const first = await begun();
    const ride = await told('b');
    const body = await bodyOn(ride);
    const before = await checksum();
    const cheap = { ...body, shown: { ...body.shown, deliveryFee: fen(0), total: fen(body.shown.total - 50) } };
    expect(await place('b', cheap)).toMatchObject({ ok: false, error: { code: 'price_changed', deliveryFee: 50, total: 350 } });
    expect(await place('a', body)).toEqual({ ok: false, error: { code: 'ride_gone' } });
    expect(await place('b', { ...body, ride: 'rid_nobody' })).toEqual({ ok: false, error: { code: 'ride_gone' } });
    expect(await placeOrder(body)).toEqual({ ok: false, error: { code: 'ride_gone' } });
    expect(await checksum()).toBe(before);
    await step(first.id, { step: 'ready', weights: [] });
    await step(first.id, { step: 'deliver' });
    expect(await place('b', body)).toEqual({ ok: false, error: { code: 'ride_gone' } });
  });
});

describe('at the same moment', () => {
  /** All of it at once: each begins a few turns after the others, as the seed says. */
  const atOnce = <T>(seed: number, turns: readonly (() => Promise<T>)[]): Promise<T[]> => {
    const random = seeded(seed);
    const begin = async (run: () => Promise<T>): Promise<T> => {
      for (let wait = random.below(random.pick([1, 6, 60])); wait > 0; wait--) await Promise.resolve();
      return run();
    };
    const order = turns.map((run) => ({ run, at: random.next() })).sort((a, b) => a.at - b.at);
    return Promise.all(order.map(({ run }) => begin(run)));
  };

  /** Every order comes to what it says, and is to be paid so. */
  async function expectSums(): Promise<number> {
    const rows = await read().order.findMany({ include: { payment: true } });
    for (const { subtotal, deliveryFee, smallOrderFee, total, payment } of rows) {
      expect(total).toBe(subtotal + deliveryFee + smallOrderFee);
      expect(payment!.amount).toBe(total);
    }
    expect(rows.reduce((all, { deliveryFee }) => all + deliveryFee, 0)).toBe(100);
    return rows.length;
  }

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('two join and it leaves (seed %i): each has one outcome, and the fee is charged exactly once', async (seed) => {
    const first = await begun();
    await step(first.id, { step: 'ready', weights: [] });
    const [one, other] = [await bodyOn(await told('b')), await bodyOn(await told('c'))];
    const leave = () => stepOrder(clerk, { order: first.id, step: 'deliver' });
    const results = await atOnce<{ ok: boolean; error?: { code: string } }>(seed, [() => place('b', one), () => place('c', other), leave]);
    for (const result of results) if (!result.ok) expect(['ride_gone', 'price_changed']).toContain(result.error!.code);
    const count = await expectSums();
    expect(count).toBe(results.filter(({ ok }) => ok).length);
    const events = await eventsOf(first.id);
    expect(events.filter((type) => type === 'ride_joined')).toHaveLength(count - 1);
    // Who came before it left, came before; nobody joins afterwards.
    expect(events.slice(events.indexOf('delivering'))).not.toContain('ride_joined');
  });

  it('two join by the same share: one has it, the other is asked about a lower one', async () => {
    const first = await begun();
    const bodies = [await bodyOn(await told('b')), await bodyOn(await told('c'))];
    const results = await Promise.all([place('b', bodies[0]!), place('c', bodies[1]!)]);
    expect(results.map((result) => (result.ok ? 'ok' : result.error.code)).sort()).toEqual(['ok', 'price_changed']);
    expect(results.find((result) => !result.ok)).toMatchObject({ error: { deliveryFee: 33 } });
    expect(await moneyOf(first.id)).toMatchObject({ fee: 50 });
    expect(await expectSums()).toBe(2);
  });

  it('the scale settles by the fee that stands, not by the one that its tap has seen', async () => {
    const first = await ordered('a', await bodyFor());
    await step(first.id, { step: 'accept' });
    const seen = (await readOrderRow(read(), byId(first.id)))!;
    const weights = weighLines(seen.lines, [{ line: 1, grams: 400 }]);
    await ordered('b', await bodyOn(await told('b')));
    await write((tx) => weighOrder(tx, seen, weights.ok ? weights.value : [], mondayNoon));
    expect(await moneyOf(first.id)).toEqual({ fee: 50, total: 600 + 544 + 50, due: 600 + 544 + 50 });
  });
});
