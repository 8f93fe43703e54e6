import { describe, expect, it } from 'vitest';
import { type Fen, fen } from '@/domain/money';
import type { ShiftView } from '@/domain/payments/shift';
import { read } from '@/server/db';
import { readBoard } from '@/server/orders/read-board';
import { undoStep } from '@/server/orders/undo-step';
import { brought, moneyOf } from '@/server/testing/brought';
import { checksum, clerk, cook, owner, placed, runner, sleepUntil, useTower } from '@/server/testing/tower';
import { closeShift } from './close-shift';
import { confirmPayment } from './confirm-payment';
import { finishRefund } from './finish-refund';
import { moveCash } from './move-cash';
import { openShift } from './open-shift';
import { readPayments } from './read-payments';
import { refundByHand } from './refund-by-hand';
import { reopenRefund } from './reopen-refund';
import { unconfirmPayment } from './unconfirm-payment';

useTower();

const shop = 'corner';
const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });
const open = (opening = 20_000, by = clerk) => openShift(by, { shop, opening: fen(opening) });
const move = (kind: 'in' | 'out', amount: number) => moveCash(clerk, { shop, kind, amount: fen(amount), reason: '买冰' });

async function shift(): Promise<ShiftView> {
  const view = await readPayments(clerk, { shop });
  if (!view.ok || !view.value.shift) throw new Error('no shift');
  return view.value.shift;
}

async function close(counted: number, change: { expected?: Fen; reason?: string; id?: string; by?: typeof clerk } = {}) {
  const { id, expected } = await shift();
  return closeShift(change.by ?? clerk, { shop, shift: change.id ?? id, counted: fen(counted), expected: change.expected ?? expected, reason: change.reason ?? null });
}

async function givenBack(order: string, way: 'cash' | 'code'): Promise<string> {
  const made = await refundByHand(clerk, { order, refund: { kind: 'parts', lines: [], fees: fen(100) } });
  if (!made.ok) throw new Error(made.error.code);
  await finishRefund(clerk, { refund: made.value, way });
  return made.value;
}

describe('a shift of the drawer', () => {
  it('expects the float and the cash of the shift, less refunds and payouts; what is paid by code is in no drawer', async () => {
    const before = await brought('cash');
    const claim = await brought('code');
    await open();
    const cash = await brought('cash');
    await brought('unpaid');
    await confirmPayment(clerk, { order: claim.id });
    await givenBack(cash.id, 'cash');
    await givenBack(before.id, 'code');
    await move('in', 5_000);
    sleepUntil(60);
    await move('out', 1_200);
    expect(await shift()).toMatchObject({
      openedBy: 'clerk',
      sums: { opening: 20_000, received: 1_900, refunded: 100, putIn: 5_000, takenOut: 1_200 },
      expected: 25_600,
      byCode: 1_900,
      moves: [{ kind: 'in', amount: 5_000, reason: '买冰', by: 'clerk' }, { kind: 'out', amount: 1_200 }],
      closed: null,
    });
    expect(await close(25_600)).toMatchObject({ ok: true, value: { expected: 25_600, closed: { by: 'clerk', counted: 25_600, reason: null } } });
    expect(await moneyOf(before.id)).toMatchObject({ shiftId: null });
  });

  it('is one per drawer: of two that are opened at once one is told who has it', async () => {
    const both = await Promise.all([open(100), open(200, owner)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toMatchObject(refused('shift_open'));
    expect((await openShift(owner, { shop: 'kitchen', opening: fen(0) })).ok).toBe(true);
    expect(await read().shift.count()).toBe(2);
  });

  it('closes on a difference only with its reason', async () => {
    await open();
    const before = await checksum();
    expect(await close(19_950)).toEqual(refused('difference_unexplained', { difference: -50 }));
    expect(await checksum()).toBe(before);
    expect(await close(19_950, { reason: '找错了零钱' })).toMatchObject({ ok: true, value: { closed: { counted: 19_950, reason: '找错了零钱' } } });
  });

  it('is counted again when money came since', async () => {
    await open();
    const { expected } = await shift();
    await brought('cash');
    expect(await close(20_000, { expected })).toEqual(refused('drawer_moved', { expected: 21_900 }));
    expect((await close(21_900)).ok).toBe(true);
  });

  it('closes once, and what comes afterwards is none of it', async () => {
    await open();
    const { id, expected } = await shift();
    const say = (by = clerk) => closeShift(by, { shop, shift: id, counted: expected, expected, reason: null });
    const both = await Promise.all([say(), say(owner), brought('cash')]);
    expect(both.slice(0, 2).filter((each) => 'ok' in each && each.ok)).toHaveLength(1);
    const [first, second] = await read().shift.findMany();
    expect(second).toBeUndefined();
    const later = await read().payment.findFirstOrThrow();
    expect([first!.expected, later.shiftId]).toEqual([20_000, null]);
    expect(await say()).toEqual(refused('shift_over'));
    expect(await move('in', 100)).toEqual(refused('shift_over'));
  });

  it('keeps what it counted: neither the cash nor the refunds in it are taken back after it closed', async () => {
    await open();
    const [cash, claim, other] = [await brought('cash'), await brought('code'), await brought('cash')];
    const board = await readBoard(clerk, { shop });
    const { seq } = board.ok ? board.value.orders.find(({ id }) => id === cash.id)!.undo! : { seq: 0 };
    await confirmPayment(clerk, { order: claim.id, as: 'cash' });
    const refund = await givenBack(other.id, 'cash');
    await close(25_600);
    const before = await checksum();
    expect(await undoStep(clerk, { order: cash.id, seq })).toEqual(refused('drawer_counted'));
    expect(await unconfirmPayment(clerk, { order: claim.id })).toEqual(refused('drawer_counted'));
    expect(await reopenRefund(clerk, { refund })).toEqual(refused('drawer_counted'));
    expect(await checksum()).toBe(before);
  });

  it('loses what was taken back while it is open', async () => {
    await open();
    const { id } = await brought('cash');
    const board = await readBoard(clerk, { shop });
    await undoStep(clerk, { order: id, seq: board.ok ? board.value.orders[0]!.undo!.seq : 0 });
    const other = await brought('unpaid');
    await confirmPayment(clerk, { order: other.id, as: 'cash' });
    await unconfirmPayment(clerk, { order: other.id });
    expect(await shift()).toMatchObject({ sums: { received: 0 }, expected: 20_000 });
    expect(await moneyOf(other.id)).toMatchObject({ status: 'unpaid', method: 'cash', shiftId: null });
  });

  it('is of the shop’s own people, and not of who only carries', async () => {
    await open();
    const { id, expected } = await shift();
    const before = await checksum();
    for (const [by, code] of [[cook, 'not_found'], [runner, 'forbidden']] as const) {
      expect(await open(0, by)).toEqual(refused(code));
      expect(await moveCash(by, { shop, kind: 'in', amount: fen(1), reason: '换零钱' })).toEqual(refused(code));
      expect(await closeShift(by, { shop, shift: id, counted: expected, expected, reason: null })).toEqual(refused(code));
      expect(await readPayments(by, { shop })).toEqual(refused(code));
    }
    // A shift is closed under its own shop's name.
    expect(await closeShift(owner, { shop: 'kitchen', shift: id, counted: expected, expected, reason: null })).toEqual(refused('shift_over'));
    expect(await checksum()).toBe(before);
  });
});

describe('what waits for somebody’s word', () => {
  it('is claims and unpaid deliveries of any day, with who brought them; what was confirmed can be taken back for five minutes', async () => {
    const claim = await brought('code');
    const unpaid = await brought('unpaid');
    await brought('cash');
    sleepUntil(26 * 3600);
    const view = await readPayments(clerk, { shop });
    if (!view.ok) throw new Error('no view');
    expect(view.value.open).toMatchObject([
      { order: claim.id, date: '2026-03-02', status: 'claimed', method: 'code', amount: 1_900, by: 'clerk', floor: '27' },
      { order: unpaid.id, status: 'unpaid', method: 'cash' },
    ]);
    expect(view.value).toMatchObject({ today: '2026-03-03', fresh: [], shift: null });
    await confirmPayment(clerk, { order: claim.id });
    await confirmPayment(clerk, { order: unpaid.id, as: 'code' });
    const later = await readPayments(clerk, { shop });
    expect(later).toMatchObject({ value: { open: [], fresh: [{ by: 'clerk' }, { by: 'clerk' }] } });
    expect(await unconfirmPayment(clerk, { order: claim.id })).toMatchObject({ ok: true, value: { payment: { status: 'claimed', method: 'code' } } });
    expect(await unconfirmPayment(clerk, { order: claim.id })).toEqual(refused('conflict', { status: 'delivered' }));
    sleepUntil(26 * 3600 + 301);
    expect(await unconfirmPayment(clerk, { order: unpaid.id })).toEqual(refused('undo_over'));
    expect(await moneyOf(unpaid.id)).toMatchObject({ status: 'paid', method: 'code' });
    expect(await readPayments(clerk, { shop })).toMatchObject({ value: { open: [{ order: claim.id }], fresh: [] } });
  });

  it('does not offer to take back what Delivered wrote: that is undone on the board', async () => {
    const { id } = await brought('cash');
    expect(await readPayments(clerk, { shop })).toMatchObject({ value: { fresh: [] } });
    expect(await unconfirmPayment(clerk, { order: id })).toEqual(refused('conflict', { status: 'delivered' }));
  });

  it('is theirs alone who stand behind the counter, of orders that are packed, and of money that nothing went back of', async () => {
    const { id } = await brought('unpaid');
    const packing = await placed();
    let before = await checksum();
    for (const [by, code] of [[cook, 'not_found'], [runner, 'forbidden']] as const) expect(await confirmPayment(by, { order: id })).toEqual(refused(code));
    expect(await confirmPayment(clerk, { order: packing.id })).toEqual(refused('conflict', { status: 'placed' }));
    expect(await checksum()).toBe(before);
    await confirmPayment(clerk, { order: id });
    before = await checksum();
    for (const [by, code] of [[cook, 'not_found'], [runner, 'forbidden']] as const) expect(await unconfirmPayment(by, { order: id })).toEqual(refused(code));
    expect(await checksum()).toBe(before);
    await givenBack(id, 'cash');
    expect(await unconfirmPayment(clerk, { order: id })).toEqual(refused('refunds_stand'));
    expect(await moneyOf(id)).toMatchObject({ status: 'partly_refunded' });
  });
});
