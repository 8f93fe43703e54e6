import { describe, expect, it } from 'vitest';
import { fen } from '@/domain/money';
import type { HandRefund } from '@/domain/payments/hand-refund';
import type { RefundWay } from '@/domain/payments/refund';
import { read, write } from '@/server/db';
import { changeOrder } from '@/server/changes/change-order';
import { forgetShops } from '@/server/menu/load-shops';
import { placeStaffOrder } from '@/server/orders/place-staff-order';
import { readBoard } from '@/server/orders/read-board';
import { readOrder } from '@/server/orders/read-order';
import { stepOrder } from '@/server/orders/step-order';
import { undoStep } from '@/server/orders/undo-step';
import { accepted, refundsOf, seen, step } from '@/server/testing/accepted-order';
import { brought, lineIds, moneyOf, walked } from '@/server/testing/brought';
import { apple, bodyFor, checksum, clerk, cook, mondayNoon, newKey, noodles, owner, placed, runner, sleepUntil, useTower } from '@/server/testing/tower';
import { confirmPayment } from './confirm-payment';
import { finishRefund } from './finish-refund';
import { refundByHand } from './refund-by-hand';
import { reopenRefund } from './reopen-refund';
import { withdrawRefund } from './withdraw-refund';

useTower();

const whole: HandRefund = { kind: 'whole' };
const fees = (amount: number): HandRefund => ({ kind: 'parts', lines: [], fees: fen(amount) });
const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });

async function made(order: string, refund: HandRefund = whole): Promise<string> {
  const result = await refundByHand(clerk, { order, refund });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const give = (refund: string, way: RefundWay = 'cash', by = clerk) => finishRefund(by, { refund, way });
const statusOf = async (id: string) => (await read().refund.findUniqueOrThrow({ where: { id } })).status;

async function lastUndo(order: string): Promise<number> {
  const board = await readBoard(clerk, { shop: 'corner' });
  return board.ok ? board.value.orders.find(({ id }) => id === order)!.undo!.seq : 0;
}

describe('a refund by hand', () => {
  it('is made, given, and seen by the customer; the payment says so', async () => {
    const { id, token } = await brought('cash');
    const [line] = await lineIds(id);
    const part = await made(id, { kind: 'parts', lines: [{ line: line!, amount: fen(500) }], fees: fen(100) });
    expect(await moneyOf(id)).toMatchObject({ status: 'paid' });
    expect(await give(part)).toEqual({ ok: true, value: null });
    expect(await moneyOf(id)).toMatchObject({ status: 'partly_refunded', amount: 1_900 });
    const rest = await made(id);
    expect(await read().refund.findUniqueOrThrow({ where: { id: rest } })).toMatchObject({ amount: 1_300, madeBy: 'clerk' });
    await give(rest, 'code');
    expect(await moneyOf(id)).toMatchObject({ status: 'refunded', amount: 1_900 });
    expect(await read().refund.findUniqueOrThrow({ where: { id: rest } })).toMatchObject({ status: 'done', way: 'code', doneBy: 'clerk' });
    const seen = await readOrder(token);
    expect(seen.ok && seen.value.events.map(({ type }) => type).slice(-2)).toEqual(['refunded', 'refunded']);
    const noted = await read().auditEntry.findMany({ where: { kind: { startsWith: 'refund' } }, orderBy: { seq: 'asc' } });
    expect(noted.map(({ kind }) => kind)).toEqual(['refund_made', 'refund_done', 'refund_made', 'refund_done']);
  });

  it('gives back the fee that is left where a part of it went with a line', async () => {
    const { id } = await accepted({ lines: [{ ...apple, quantity: 6 }, noodles] });
    await step(id, { step: 'ready', weights: [] });
    await confirmPayment(clerk, { order: id });
    await write((tx) => tx.shop.update({ where: { id: 'shp_corner' }, data: { deliveryFee: 60, revision: { increment: 1 } } }));
    forgetShops();
    expect((await changeOrder(clerk, { ...(await seen(id)), change: 'remove', line: 1, soldOut: false })).ok).toBe(true);
    expect(await refundsOf(id)).toEqual([{ why: 'line_removed', amount: 740, lines: [700] }]);
    await step(id, { step: 'deliver' });
    await step(id, { step: 'delivered', collected: 'unpaid' });
    expect(await refundByHand(clerk, { order: id, refund: fees(61) })).toEqual(refused('refund_above_paid', { most: 60 }));
    expect(await made(id, fees(60))).toMatch(/^rfd_/);
    expect(await refundByHand(clerk, { order: id, refund: fees(1) })).toEqual(refused('refund_above_paid', { most: 0 }));
  });

  it('waits until the order is over, and is never above what was paid', async () => {
    const onTheWay = await placed();
    expect(await refundByHand(clerk, { order: onTheWay.id, refund: whole })).toEqual(refused('conflict', { status: 'placed' }));
    const { id } = await brought('cash');
    const [line] = await lineIds(id);
    const unpaid = await brought('unpaid');
    const before = await checksum();
    expect(await refundByHand(clerk, { order: id, refund: { kind: 'parts', lines: [{ line: line!, amount: fen(1_801) }], fees: fen(0) } })).toEqual(refused('refund_above_paid', { most: 1_800 }));
    expect(await refundByHand(clerk, { order: id, refund: fees(101) })).toEqual(refused('refund_above_paid', { most: 100 }));
    expect(await refundByHand(clerk, { order: unpaid.id, refund: whole })).toEqual(refused('refund_above_paid', { most: 0 }));
    expect(await checksum()).toBe(before);
  });

  it('of two tablets at once is made once', async () => {
    const { id } = await brought('cash');
    const both = await Promise.all([refundByHand(clerk, { order: id, refund: whole }), refundByHand(owner, { order: id, refund: whole })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual(refused('refund_above_paid', { most: 0 }));
  });

  it('is given once, by whichever of two tablets says so first', async () => {
    const refund = await made((await brought('cash')).id);
    const both = await Promise.all([give(refund), give(refund, 'code', owner)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toEqual(refused('refund_settled'));
    expect(await read().orderEvent.count({ where: { type: 'refunded' } })).toBe(1);
  });

  it('of a claim is given only once the money was confirmed', async () => {
    const { id } = await brought('code');
    const refund = await made(id, fees(100));
    const before = await checksum();
    expect(await give(refund)).toEqual(refused('payment_unconfirmed'));
    expect(await checksum()).toBe(before);
    await confirmPayment(clerk, { order: id });
    expect((await give(refund, 'code')).ok).toBe(true);
  });

  it('can be said to be a slip for five minutes, and is then a task again', async () => {
    const { id, token } = await brought('cash');
    const refund = await made(id);
    await give(refund);
    expect(await reopenRefund(owner, { refund })).toEqual({ ok: true, value: null });
    expect([await statusOf(refund), (await moneyOf(id)).status]).toEqual(['owed', 'paid']);
    const seen = await readOrder(token);
    expect(seen.ok && seen.value.events.at(-1)).toMatchObject({ type: 'undone' });
    expect(await reopenRefund(owner, { refund })).toEqual(refused('refund_settled'));
    await give(refund);
    sleepUntil(301);
    const before = await checksum();
    expect(await reopenRefund(owner, { refund })).toEqual(refused('undo_over'));
    expect(await checksum()).toBe(before);
  });

  it('is withdrawn while nobody has given it, and then can be made again; what else is owed stays owed', async () => {
    const { id } = await brought('cash');
    const refund = await made(id);
    expect((await withdrawRefund(clerk, { refund })).ok).toBe(true);
    expect(await withdrawRefund(clerk, { refund })).toEqual(refused('refund_settled'));
    expect(await give(refund)).toEqual(refused('refund_settled'));
    const again = await made(id);
    await give(again);
    expect(await withdrawRefund(clerk, { refund: again })).toEqual(refused('refund_settled'));
    await write((tx) => tx.refund.create({ data: { id: 'rfd_complaint', orderId: id, amount: 1, why: 'complaint', status: 'owed', madeAt: mondayNoon } }));
    expect(await withdrawRefund(clerk, { refund: 'rfd_complaint' })).toMatchObject(refused('invalid'));
  });

  it('keeps the order’s end from being undone', async () => {
    const { id } = await brought('cash');
    const seq = await lastUndo(id);
    const refund = await made(id, fees(50));
    const before = await checksum();
    expect(await undoStep(clerk, { order: id, seq })).toEqual(refused('refunds_stand'));
    expect(await checksum()).toBe(before);
    await withdrawRefund(clerk, { refund });
    expect((await undoStep(clerk, { order: id, seq })).ok).toBe(true);
    expect(await moneyOf(id)).toMatchObject({ order: 'delivering', status: 'unpaid' });
  });

  it('is not collected a second time when the bag sets out again', async () => {
    const order = await walked(await placed({ lines: [{ ...apple, quantity: 6 }] }), { step: 'notDelivered', reason: 'nobody_there' });
    await confirmPayment(clerk, { order: order.id });
    await give(await made(order.id, fees(100)));
    for (const step of [{ step: 'deliver' }, { step: 'delivered', collected: 'cash' }] as const) {
      expect((await stepOrder(clerk, { order: order.id, ...step })).ok).toBe(true);
    }
    expect(await moneyOf(order.id)).toMatchObject({ status: 'partly_refunded', amount: 1_900 });
  });

  it('is nothing of another shop’s, and nothing for who only carries', async () => {
    const { id } = await brought('cash');
    const refund = await made(id);
    const before = await checksum();
    for (const [by, code] of [[cook, 'not_found'], [runner, 'forbidden']] as const) {
      expect(await refundByHand(by, { order: id, refund: whole })).toEqual(refused(code));
      expect(await give(refund, 'cash', by)).toEqual(refused(code));
      expect(await reopenRefund(by, { refund })).toEqual(refused(code));
      expect(await withdrawRefund(by, { refund })).toEqual(refused(code));
    }
    expect(await refundByHand(clerk, { order: 'ord_nobody', refund: whole })).toEqual(refused('not_found'));
    expect(await give('rfd_nobody')).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });

  it('goes back the way it came: a platform’s on the platform, everybody else’s by hand', async () => {
    expect(await give(await made((await brought('cash')).id), 'platform')).toMatchObject(refused('invalid'));
    const { lines } = await bodyFor({ lines: [apple] });
    const outside = { number: 'MT-8', collected: fen(750) };
    const input = { key: newKey(), shop: 'corner', channel: 'meituan', fulfilment: 'pickup', floor: null, room: null, name: null, note: null, payment: 'cash', lines } as const;
    const shown = { deliveryFee: fen(0), smallOrderFee: fen(0), total: fen(600) };
    await placeStaffOrder(clerk, { ...input, shown, outside, waivesMinimum: false, squeezesIn: false, voucher: null });
    const order = (await read().outsideOrder.findFirstOrThrow()).orderId;
    for (const step of [{ step: 'ready', weights: [] }, { step: 'delivered', collected: 'unpaid' }] as const) {
      expect((await stepOrder(clerk, { order, ...step })).ok).toBe(true);
    }
    // What the platform took, whatever our prices say.
    const refund = await made(order);
    expect(await read().refund.findUniqueOrThrow({ where: { id: refund } })).toMatchObject({ amount: 750 });
    expect(await give(refund, 'cash')).toMatchObject(refused('invalid'));
    expect((await give(refund, 'platform')).ok).toBe(true);
    expect(await moneyOf(order)).toMatchObject({ method: 'platform', status: 'settled', amount: 600 });
  });
});
