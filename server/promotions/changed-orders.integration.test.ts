import { describe, expect, it } from 'vitest';
import { seeded } from '@/domain/testing/seeded';
import { balances } from '@/domain/reports/day-books';
import { read } from '@/server/db';
import { askChange } from '@/server/changes/ask-change';
import { changeOrder } from '@/server/changes/change-order';
import { answerOffer } from '@/server/changes/answer-offer';
import { answerComplaint } from '@/server/complaints/answer-complaint';
import { fileComplaint } from '@/server/complaints/file-complaint';
import { listComplaints } from '@/server/complaints/list-complaints';
import { placeStaffOrder } from '@/server/orders/place-staff-order';
import { stepOrder } from '@/server/orders/step-order';
import { undoStep } from '@/server/orders/undo-step';
import { confirmPayment } from '@/server/payments/confirm-payment';
import { readPaidOrder } from '@/server/payments/read-paid-order';
import { refundByHand } from '@/server/payments/refund-by-hand';
import { readDayBooks } from '@/server/reports/read-day-books';
import { accepted, deliver, markPaid, pageOf, refundsOf, seen, step } from '@/server/testing/accepted-order';
import { promote } from '@/server/testing/promoting';
import { apple, bodyFor, clerk, newKey, noodles, owner, placed, tangerine, useTower } from '@/server/testing/tower';

useTower();

const apples = (quantity: number) => ({ ...apple, quantity });
const dry = { item: 'noodles', options: ['dry'], quantity: 1, grams: null };

/** What stands in the rows: of each discount its amount and its shares, and what the order costs. */
async function rowsOf(id: string) {
  const order = await read().order.findUniqueOrThrow({ where: { id }, include: { discounts: { include: { lines: true }, orderBy: { kind: 'asc' } }, payment: true, lines: true } });
  for (const { amount, lines } of order.discounts) expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(amount);
  const off = order.discounts.reduce((sum, { amount }) => sum + amount, 0);
  expect(order.lines.reduce((sum, { total }) => sum + total, 0)).toBe(order.subtotal);
  expect(order.subtotal - off + order.deliveryFee + order.smallOrderFee).toBe(order.total);
  return { total: order.total, off, paid: order.payment!.amount };
}

const remove = async (id: string, line: number) => changeOrder(clerk, { ...(await seen(id)), change: 'remove', line, soldOut: false });

describe('a line that goes out of an order with a tier (30 less 5)', () => {
  // Ten apples for 30.00 and noodles for 15.00 in threes: 45.00 less 5.00, and 1.00 for the way.
  const lines = [apples(10), { ...dry, quantity: 3 }];
  const less = { tiers: { 4_000: 500 } };

  it('leaves the whole of it to the rest when the shop has none, and says so', async () => {
    await promote('t', 'tiers', less);
    const { id, token, total } = await accepted({ lines });
    expect(total).toBe(3_000 + 1_350 - 500 + 100);
    await markPaid(id);
    expect(await remove(id, 0)).toMatchObject({ ok: true, value: { total: 1_350 - 500 + 100 } });
    expect(await rowsOf(id)).toMatchObject({ total: 950, off: 500 });
    expect((await refundsOf(id)).map(({ amount }) => amount)).toEqual([3_000]);
    expect((await pageOf(token)).events.at(-1)?.change).toEqual({ line: 0, less: { amount: 3_000, keepsDiscount: true } });
  });

  it('takes its share along when the customer takes it out, and says so', async () => {
    await promote('t', 'tiers', less);
    const { id, token } = await placed({ lines });
    const asked = await askChange({ token, key: newKey(), ask: { kind: 'remove', line: 0 } });
    // Of 5.00, 3000/4350 were the apples': 3.45.
    expect(asked).toMatchObject({ ok: true, value: { total: 1_350 - 155 + 100, payment: { amount: 1_295 } } });
    expect(asked.ok && asked.value.events.at(-1)?.change).toEqual({ line: 0, less: { amount: 3_000 - 345, keepsDiscount: false } });
    expect(await rowsOf(id)).toMatchObject({ off: 155 });
  });

  it('keeps its part in it for what comes instead, which is never dearer', async () => {
    await promote('half', 'item', { percent: 50, items: ['apple'] });
    await promote('t', 'tiers', { tiers: { 2_000: 500 } });
    const { id, token, total } = await accepted({ lines });
    expect(total).toBe(1_500 + 1_350 - 500 + 100);
    const wish = { item: 'egg', options: [], quantity: 2, grams: null };
    const asked = await changeOrder(clerk, { ...(await seen(id)), change: 'substitute', line: 0, soldOut: false, instead: wish });
    expect(asked.ok).toBe(true);
    expect(await answerOffer({ token, line: 0, accept: true })).toMatchObject({ ok: true });
    // Two eggs for 10.00, at the half that the apples were sold at.
    expect((await rowsOf(id)).total).toBe(500 + 1_350 - 500 + 100);
  });
});

it('the scale moves no tier, and a percentage follows it there and back', async () => {
  await promote('cheap', 'item', { percent: 10, items: ['tangerine'] });
  await promote('t', 'tiers', { tiers: { 1_000: 200, 5_000: 2_000 } });
  const { id, total } = await accepted({ lines: [apples(5), tangerine] });
  expect(total).toBe(1_500 + 680 - 68 - 200 + 100);
  const ready = await stepOrder(clerk, { order: id, step: 'ready', weights: [{ line: 1, grams: 1_500 }] });
  expect(ready).toMatchObject({ ok: true, value: { total: 1_500 + 2_040 - 204 - 200 + 100 } });
  expect(await rowsOf(id)).toMatchObject({ off: 404, paid: 3_236 });
  await undoStep(clerk, { order: id, seq: ready.ok ? ready.value.undo!.seq : 0 });
  expect(await rowsOf(id)).toMatchObject({ total, paid: total, off: 268 });
});

it('what can go back of a line is what was paid for it, and all of it sums to what was paid', async () => {
  await promote('t', 'tiers', { tiers: { 4_000: 500 } });
  const { id, token, total } = await accepted({ lines: [apples(10), { ...dry, quantity: 3 }] });
  await deliver(id);
  const { lines, fees } = await readPaidOrder(read(), id);
  expect(lines.map(({ paid }) => paid)).toEqual([3_000 - 345, 1_350 - 155]);
  expect(lines.reduce((sum, { paid }) => sum + paid, fees as number)).toBe(total);
  await fileComplaint({ token, key: newKey(), line: 1, reason: 'missing', words: null, picture: false });
  const listed = await listComplaints(clerk, { shop: 'corner' });
  expect(listed.ok && listed.value.open[0]).toMatchObject({ refundable: 1_195 });
  const complaint = listed.ok ? listed.value.open[0]!.id : '';
  const fen = (amount: number) => amount as never;
  expect(await answerComplaint(clerk, { complaint, answer: 'refund', amount: fen(1_196), words: null })).toMatchObject({ error: { code: 'refund_above_paid', most: 1_195 } });
  expect((await answerComplaint(clerk, { complaint, answer: 'refund', amount: fen(1_195), words: null })).ok).toBe(true);
  expect((await refundByHand(clerk, { order: id, refund: { kind: 'whole' } })).ok).toBe(true);
  expect((await refundsOf(id)).reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
});

it('at the counter the shop’s promotions hold, on a platform’s order none does', async () => {
  await promote('t', 'tiers', { tiers: { 1_000: 200 } });
  const { lines, shown } = await bodyFor({ fulfilment: 'pickup', lines: [apples(5)] });
  const common = { shop: 'corner', fulfilment: 'pickup' as const, floor: null, room: null, name: null, note: null, payment: 'cash' as const, lines, waivesMinimum: false, squeezesIn: false, voucher: null };
  const counter = await placeStaffOrder(clerk, { ...common, key: newKey(), channel: 'counter', outside: null, shown });
  expect(counter).toMatchObject({ ok: true, value: { total: 1_300 } });
  const full = { ...shown, total: 1_500 as typeof shown.total, discounts: [] };
  const platform = await placeStaffOrder(clerk, { ...common, key: newKey(), channel: 'meituan', outside: { number: '8', collected: null }, shown: full });
  expect(platform).toMatchObject({ ok: true, value: { total: 1_500 } });
});

it('whatever becomes of orders with promotions, each sums, and the books of the day come out even', async () => {
  await promote('cheap', 'item', { percent: 15, items: ['tangerine'] });
  await promote('t', 'tiers', { tiers: { 2_000: 333, 4_000: 1_000 } });
  await promote('cpn', 'coupon', { percent: 10, most: 700, coupon: { code: 'TENOFF' } });
  const { below: upTo } = seeded(5);
  for (let round = 0; round < 12; round += 1) {
    const lines = [apples(3 + upTo(9)), tangerine, { ...noodles, quantity: 1 + upTo(4) }, { ...dry, quantity: 1 + upTo(3) }];
    const { id, token } = await placed({ lines, ...(upTo(2) === 0 && { coupon: 'TENOFF' }) });
    if (upTo(3) === 0) await askChange({ token, key: newKey(), ask: { kind: 'remove', line: 2 } });
    await step(id, { step: 'accept' });
    if (upTo(2) === 0) await remove(id, 3);
    await rowsOf(id);
    const { lines: left } = await pageOf(token);
    const place = left.findIndex(({ grams }) => grams !== null);
    await step(id, { step: 'ready', weights: [{ line: place, grams: 200 + upTo(1_200) }] });
    await rowsOf(id);
    if (upTo(3) === 0) await confirmPayment(clerk, { order: id, as: 'code' });
    if (upTo(2) === 0) await remove(id, 0);
    await rowsOf(id);
    await step(id, { step: 'deliver' });
    await step(id, { step: 'delivered', collected: 'cash' });
    if (upTo(3) === 0) await refundByHand(clerk, { order: id, refund: { kind: 'whole' } });
    const { lines: paid, fees } = await readPaidOrder(read(), id);
    expect(paid.reduce((sum, line) => sum + line.paid, fees as number)).toBe((await rowsOf(id)).total);
  }
  const books = await readDayBooks(owner, { shop: 'corner' });
  expect(books.ok && books.value.orders.length).toBe(12);
  expect(books.ok && books.value.orders.every(balances)).toBe(true);
});
