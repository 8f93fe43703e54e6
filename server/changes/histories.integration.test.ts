import { expect, test } from 'vitest';
import type { CartLine } from '@/domain/cart/cart';
import type { ChangeOrderInput } from '@/domain/orders/order-change';
import { orderLoad } from '@/domain/slots/order-load';
import { type Random, seeded } from '@/domain/testing/seeded';
import { Prisma } from '@/prisma/generated/client';
import { read } from '@/server/db';
import { readOrderRows } from '@/server/orders/order-row';
import { readForDesk, stepOrder } from '@/server/orders/step-order';
import { markPaid, accepted, pageOf } from '@/server/testing/accepted-order';
import { apple, clerk, newKey, noodles, sleepUntil, tangerine, useTower } from '@/server/testing/tower';
import { answerOffer } from './answer-offer';
import { answerRequest } from './answer-request';
import { askChange } from './ask-change';
import { changeOrder } from './change-order';
import { lapseOffers } from './lapse-offers';

useTower();

type Placed = Awaited<ReturnType<typeof accepted>>;

const goods = (random: Random): CartLine[] => [random.pick([apple, { ...apple, quantity: 5 }]), random.pick([tangerine, { ...tangerine, grams: 900 }]), noodles];
const swaps = [
  { item: 'apple', options: [], quantity: 1, grams: null },
  { item: 'noodles', options: ['dry'], quantity: 1, grams: null },
  { item: 'tangerine', options: [], quantity: 1, grams: 300 },
];

/** One thing that somebody does with an order; most of them are refused at one time or another. */
const acts: readonly ((random: Random, order: Placed) => Promise<unknown>)[] = [
  async (random, { id }) => {
    const { lines, lastMove } = await readForDesk(id);
    const line = lines.length > 0 ? random.pick(lines).position : 0;
    const change = random.pick(['remove', 'substitute', 'substitute', 'call_off'] as const);
    const what = change === 'call_off' ? { change, reason: 'other' } : { change, line, soldOut: false, ...(change === 'substitute' && { instead: random.pick(swaps) }) };
    return changeOrder(clerk, { order: id, lastMove, ...what } as ChangeOrderInput);
  },
  async (random, { token }) => {
    const [offer] = (await pageOf(token)).offers;
    return offer && answerOffer({ token, line: offer.line, accept: random.chance(0.6) });
  },
  async (random, { token }) => {
    const { lines } = await pageOf(token);
    const ask = random.pick([{ kind: 'remove', line: lines[0]?.position ?? 0 }, { kind: 'cancel' }, { kind: 'room', room: '2701' }] as const);
    return askChange({ token, key: newKey(), ask });
  },
  async (random, { id }) => {
    const { request } = await readForDesk(id);
    if (!request) return null;
    const answer = random.chance(0.5) ? { grant: true as const } : { grant: false as const, reason: 'other' as const };
    return answerRequest(clerk, { order: id, askedAt: request.askedAt, ...answer });
  },
  async (random, { id }) => {
    const { lines, lastMove } = await readForDesk(id);
    const weights = lines.flatMap(({ grams, finalGrams }, line) => (grams !== null && finalGrams === null ? [{ line, grams: Math.round(grams * (0.8 + random.next() * 0.4)) }] : []));
    return stepOrder(clerk, { order: id, lastMove, step: 'ready', weights });
  },
  async () => lapseOffers(),
];

const holding = Prisma.sql`"o"."status" NOT IN ('cancelled', 'rejected')`;

/** Nothing is lost and nothing is there twice: sums, money, stock, and what the beats hold. */
async function expectWhole(seed: number): Promise<void> {
  const rows = await readOrderRows(read(), holding);
  for (const row of rows) {
    const lines = row.lines.reduce((sum, { total }) => sum + total, 0);
    expect([row.subtotal, row.total], `seed ${seed}, #${row.number}`).toEqual([lines, lines + row.deliveryFee + row.smallOrderFee]);
    const refunds = await read().refund.aggregate({ where: { orderId: row.id }, _sum: { amount: true } });
    const back = refunds._sum.amount ?? 0;
    // After weighing what was paid before may be less than the total: that is the shop's gift, or asked.
    if (row.paymentStatus === 'unpaid') expect([row.paymentAmount, back], `seed ${seed}, #${row.number}`).toEqual([row.total, 0]);
    else expect(back, `seed ${seed}, #${row.number}`).toBeLessThanOrEqual(row.paymentAmount);
  }
  for (const [item, stock] of [['apple', 1000], ['tangerine', 100_000]] as const) {
    const taken = rows.flatMap(({ lines, offers }) => [...lines, ...offers.map((offer) => ({ ...offer, finalGrams: offer.grams }))]).filter((line) => line.item === item);
    const left = (await read().item.findUniqueOrThrow({ where: { id: item } })).stock;
    expect(left, `seed ${seed}, ${item}`).toBe(stock - taken.reduce((sum, line) => sum + (line.finalGrams ?? line.grams ?? line.quantity), 0));
  }
  const held = rows.map(({ lines }) => orderLoad(lines));
  const slots = await read().slot.aggregate({ _sum: { taken: true, dishes: true, bags: true } });
  const sum = (what: 'orders' | 'dishes' | 'bags') => held.reduce((all, load) => all + load[what], 0);
  expect([slots._sum.taken, slots._sum.dishes, slots._sum.bags], `seed ${seed}`).toEqual([sum('orders'), sum('dishes'), sum('bags')]);
}

test.each([1, 2, 3, 4, 5, 6])('whatever is changed in whatever order, sums, money, stock and seats agree (seed %i)', async (seed) => {
  const random = seeded(seed);
  const orders: Placed[] = [];
  let seconds = 0;
  for (let count = 0; count < 60; count++) {
    sleepUntil((seconds += random.below(60)));
    if (orders.length < 4 || random.chance(0.08)) {
      const order = await accepted({ lines: goods(random) });
      if (random.chance(0.4)) await markPaid(order.id);
      orders.push(order);
    }
    await random.pick(acts)(random, random.pick(orders));
    await expectWhole(seed);
  }
});
