import { describe, expect, it } from 'vitest';
import type { CartLine } from '@/domain/cart/cart';
import { fen } from '@/domain/money';
import type { StaffOrderInput } from '@/domain/orders/staff-order-input';
import { staffTerms } from '@/domain/orders/staff-terms';
import { priceOrder } from '@/domain/pricing/price-order';
import { setClock } from '@/server/clock';
import { read, write } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { saveCommission } from '@/server/channels/save-commission';
import { confirmPayment } from '@/server/payments/confirm-payment';
import { readChannelSales } from '@/server/reports/read-channel-sales';
import { apple, bodyFor, checksum, clerk, cook, lastEggs, mondayNoon, newKey, owner, placed, rice, runner, seatsTaken, stockOf, tangerine, useTower } from '@/server/testing/tower';
import { placeStaffOrder } from './place-staff-order';
import { readBoard } from './read-board';
import { stepOrder } from './step-order';
import { undoStep } from './undo-step';

useTower();

type Wish = Partial<Omit<StaffOrderInput, 'lines'>> & { lines?: readonly CartLine[] };

/** A counter sale as the tablet makes it, with the prices that the menu shows now. */
async function sale(wish: Wish = {}): Promise<StaffOrderInput> {
  const { lines, shop } = await bodyFor({ lines: wish.lines ?? [apple], shop: wish.shop ?? 'corner' });
  const { channel = 'counter', waivesMinimum = false, fulfilment = 'pickup' } = wish;
  const terms = staffTerms((await loadShop(shop))!, { channel, waivesMinimum });
  const shown = priceOrder(terms, lines.map((line) => ({ ...line, unitPrice: line.shownUnitPrice })), fulfilment);
  return {
    key: newKey(), shop, channel, fulfilment, floor: null, room: null, name: null, note: null, payment: 'cash', waivesMinimum,
    squeezesIn: false, outside: null, voucher: null,
    shown: { deliveryFee: shown.deliveryFee, smallOrderFee: shown.smallOrderFee, total: shown.total },
    ...wish,
    lines,
  };
}

const meituan = (number: string, more: Wish = {}) => sale({ channel: 'meituan', outside: { number, collected: null }, ...more });
const voucher = (code: string, value = 500) => ({ source: 'meituan' as const, code, value: fen(value), goods: '' });

/** The order on the board. */
async function onBoard(number: number) {
  const board = await readBoard(clerk, { shop: 'corner' });
  return board.ok ? board.value.orders.find((order) => order.number === number)! : undefined!;
}

describe('an order that staff write down', () => {
  it('is accepted at once, with stock, number and seat, and rings for nobody', async () => {
    const before = await stockOf('apple');
    const done = await placeStaffOrder(clerk, await sale());
    expect(done).toMatchObject({ ok: true, value: { number: 1, shop: 'corner' } });
    expect(await onBoard(1)).toMatchObject({
      status: 'preparing', channel: 'counter', fulfilment: 'pickup', floor: '20', customerName: null, outsideNumber: null,
      payment: { method: 'cash', status: 'unpaid', amount: 600 },
    });
    expect(await stockOf('apple')).toBe(before! - 2);
    expect(await seatsTaken()).toBe(1);
    const events = await read().orderEvent.findMany();
    expect(events.map(({ type, actor, staffId }) => [type, actor, staffId])).toEqual(
      ['placed', 'accepted', 'preparing'].map((type) => [type, 'staff', 'stf_clerk']),
    );
  });

  it('is placed once by a hundred equal taps, and numbers go on with those of phones', async () => {
    const input = await sale();
    const answers = await Promise.all(Array.from({ length: 100 }, () => placeStaffOrder(clerk, input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await read().order.count()).toBe(1);
    expect((await placed()).number).toBe(2);
    expect(await placeStaffOrder(clerk, { ...input, note: 'other' })).toMatchObject({ error: { code: 'key_reused' } });
  });

  it('that was a slip of the finger is taken back like any accepted one, and then rejected', async () => {
    const before = await stockOf('apple');
    await placeStaffOrder(clerk, await sale());
    const { id, undo } = await onBoard(1);
    expect(await undoStep(clerk, { order: id, seq: undo!.seq })).toMatchObject({ value: { status: 'placed' } });
    expect(await stepOrder(clerk, { order: id, step: 'reject', reason: 'other' })).toMatchObject({ value: { status: 'rejected' } });
    expect(await stockOf('apple')).toBe(before);
    expect(await readChannelSales(owner, { shop: 'corner' })).toMatchObject({ value: { rows: [] } });
  });

  it('is nobody else’s: another shop’s staff find none, a runner may not', async () => {
    const input = await sale();
    const before = await checksum();
    expect(await placeStaffOrder(cook, input)).toEqual({ ok: false, error: { code: 'not_found' } });
    expect(await placeStaffOrder(runner, input)).toEqual({ ok: false, error: { code: 'forbidden' } });
    expect(await placeStaffOrder(clerk, await sale({ shop: 'kitchen', lines: [rice] }))).toEqual({ ok: false, error: { code: 'not_found' } });
    expect(await checksum()).toBe(before);
  });

  it('never oversells, and never charges a price that was not shown', async () => {
    expect((await placeStaffOrder(clerk, await sale({ lines: [lastEggs] }))).ok).toBe(true);
    const before = await checksum();
    expect(await placeStaffOrder(clerk, await sale({ lines: [{ ...lastEggs, quantity: 1 }] }))).toMatchObject({ error: { code: 'sold_out' } });
    const input = await sale();
    const cheaper = { ...input, lines: input.lines.map((line) => ({ ...line, shownUnitPrice: fen(1) })) };
    expect(await placeStaffOrder(clerk, cheaper)).toMatchObject({ error: { code: 'price_changed' } });
    expect(await checksum()).toBe(before);
  });

  it('is refused with nothing changed where no screen of ours made it', async () => {
    const before = await checksum();
    const wrong = [
      await sale({ outside: { number: '8', collected: null } }),
      await sale({ channel: 'meituan' }),
      await meituan('8', { voucher: voucher('123456') }),
      await sale({ fulfilment: 'delivery', waivesMinimum: true }),
      await sale({ floor: '99' }),
    ];
    for (const input of wrong) expect(await placeStaffOrder(clerk, input)).toMatchObject({ error: { code: 'invalid' } });
    expect(await checksum()).toBe(before);
  });
});

describe('what staff may let pass', () => {
  it('is the minimum, which is noted with what was missing', async () => {
    const phone = { channel: 'phone', fulfilment: 'delivery', floor: '27', lines: [{ ...apple, quantity: 1 }] } as const;
    expect(await placeStaffOrder(clerk, await sale(phone))).toMatchObject({ error: { code: 'below_minimum' } });
    expect(await placeStaffOrder(clerk, await sale({ ...phone, waivesMinimum: true }))).toMatchObject({ ok: true });
    const [entry] = await read().auditEntry.findMany();
    expect(entry).toMatchObject({ kind: 'minimum_waived', subject: '#001', staffName: 'clerk', detailsJson: '{"number":1,"missing":600}' });
  });

  it('is the hours and a pause, which is noted', async () => {
    setClock(() => new Date(mondayNoon.getTime() + 6 * 3_600_000));
    await write((tx) => tx.shop.update({ where: { id: 'shp_kitchen' }, data: { minimumOrder: 0 } }));
    expect(await placeStaffOrder(cook, await sale({ shop: 'kitchen', lines: [rice] }))).toMatchObject({ ok: true });
    expect((await read().auditEntry.findMany()).map(({ kind }) => kind)).toEqual(['ordered_while_closed']);
  });

  it('is the capacity, only when somebody says so, and then it is noted', async () => {
    const rices = () => sale({ shop: 'kitchen', lines: [rice] });
    // Two seats a quarter of an hour: within two hours there are so many.
    const answers = [];
    for (let order = 0; order < 20; order++) answers.push(await placeStaffOrder(cook, await rices()));
    expect(answers.at(-1)).toMatchObject({ error: { code: 'slot_full' } });
    expect(await read().auditEntry.count()).toBe(0);
    const squeezed = await placeStaffOrder(cook, { ...(await rices()), squeezesIn: true });
    expect(squeezed).toMatchObject({ ok: true, value: { promisedAt: new Date(mondayNoon.getTime() + 12 * 60_000).toISOString() } });
    expect((await read().auditEntry.findMany()).map(({ kind }) => kind)).toEqual(['squeezed_in']);
  });
});

describe('a platform’s order', () => {
  it('is settled outside: nothing is collected or confirmed, and the board is done with it', async () => {
    await saveCommission(owner, { shop: 'corner', channel: 'meituan', commission: { kind: 'share', basisPoints: 1800 } });
    const done = await placeStaffOrder(clerk, await meituan('M-8', { outside: { number: 'M-8', collected: fen(1005) }, lines: [apple, tangerine] }));
    expect(done.ok).toBe(true);
    const { id } = await onBoard(1);
    await stepOrder(clerk, { order: id, step: 'ready', weights: [{ line: 1, grams: 600 }] });
    expect(await confirmPayment(clerk, { order: id })).toMatchObject({ error: { code: 'conflict' } });
    await stepOrder(clerk, { order: id, step: 'delivered', collected: 'cash' });
    const { payment, total, status } = await onBoard(1);
    expect(status).toBe('delivered');
    expect(payment).toEqual({ method: 'platform', status: 'settled', amount: total });
    expect(await read().payment.count({ where: { status: 'paid' } })).toBe(0);
    expect(await read().orderEvent.count({ where: { type: 'paid' } })).toBe(0);
    // A debt would stay on the board for a week.
    setClock(() => new Date(mondayNoon.getTime() + 86_400_000));
    expect(await readBoard(clerk, { shop: 'corner' })).toMatchObject({ value: { orders: [] } });
    expect(await readChannelSales(owner, { shop: 'corner', date: '2026-03-02' })).toMatchObject({
      value: { rows: [{ channel: 'meituan', sales: 1005, commission: 181, net: 824, outside: 1005 }] },
    });
  });

  it('keeps what it cost when the terms change later', async () => {
    await placeStaffOrder(clerk, await meituan('1'));
    await saveCommission(owner, { shop: 'corner', channel: 'meituan', commission: { kind: 'amount', amount: fen(300) } });
    await placeStaffOrder(clerk, await meituan('2'));
    expect((await read().outsideOrder.findMany()).map(({ commission }) => commission)).toEqual([0, 300]);
  });

  it('is written down once: of two tablets one is told which order has the number', async () => {
    const apples = (await stockOf('apple'))!;
    const [one, two] = [await meituan('88'), await meituan('88')];
    const answers = await Promise.all([placeStaffOrder(clerk, one), placeStaffOrder(owner, two)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = { code: 'outside_number_taken', outside: '88', number: 1, date: '2026-03-02' };
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, error: refused });
    expect(await stockOf('apple')).toBe(apples - 2);
    const before = await checksum();
    setClock(() => new Date(mondayNoon.getTime() + 86_400_000));
    expect(await placeStaffOrder(clerk, await meituan('88'))).toEqual({ ok: false, error: refused });
    expect(await checksum()).toBe(before);
    // The same number is another order on another platform.
    expect((await placeStaffOrder(clerk, await meituan('88', { channel: 'eleme' }))).ok).toBe(true);
  });
});

it('a platform’s number that was written down wrong and called off is free for the right one', async () => {
  await placeStaffOrder(clerk, await meituan('88'));
  const { id, undo } = await onBoard(1);
  await undoStep(clerk, { order: id, seq: undo!.seq });
  await stepOrder(clerk, { order: id, step: 'reject', reason: 'other' });
  setClock(() => new Date(mondayNoon.getTime() + 10_000));
  expect(await placeStaffOrder(clerk, await meituan('88'))).toMatchObject({ error: { code: 'outside_number_taken' } });
  setClock(() => new Date(mondayNoon.getTime() + 11_000));
  expect(await placeStaffOrder(clerk, await meituan('88', { lines: [{ ...apple, quantity: 3 }] }))).toMatchObject({ ok: true });
  expect(await onBoard(2)).toMatchObject({ outsideNumber: '88' });
  expect(await placeStaffOrder(clerk, await meituan('88'))).toMatchObject({ error: { code: 'outside_number_taken', number: 2 } });
  expect(await readChannelSales(owner, { shop: 'corner' })).toMatchObject({ value: { rows: [{ channel: 'meituan', sales: 900 }] } });
});

describe('a voucher', () => {
  it('settles its value; the rest is paid as usual', async () => {
    await placeStaffOrder(clerk, await sale({ voucher: voucher('123456') }));
    const { id, payment } = await onBoard(1);
    expect(payment).toEqual({ method: 'cash', status: 'unpaid', amount: 100 });
    await stepOrder(clerk, { order: id, step: 'ready', weights: [] });
    await stepOrder(clerk, { order: id, step: 'delivered', collected: 'cash' });
    expect((await onBoard(1)).payment).toEqual({ method: 'cash', status: 'paid', amount: 100 });
    expect(await readChannelSales(owner, { shop: 'corner' })).toMatchObject({ value: { rows: [{ channel: 'counter', sales: 600, outside: 500, net: 600 }] } });
  });

  it('that covers all of it leaves nothing to collect, until the scale says more', async () => {
    const bill = await sale({ lines: [tangerine] });
    const worth = bill.shown.total;
    await placeStaffOrder(clerk, { ...bill, voucher: voucher('123456', worth) });
    const { id, payment } = await onBoard(1);
    expect(payment).toMatchObject({ method: 'platform', status: 'settled' });
    await stepOrder(clerk, { order: id, step: 'ready', weights: [{ line: 0, grams: 700 }] });
    const { total, payment: after } = await onBoard(1);
    expect(total).toBeGreaterThan(worth);
    expect(after).toEqual({ method: 'cash', status: 'unpaid', amount: total - worth });
  });

  it('that covers what the scale says leaves the rest to be paid as it was ordered, once the scale is taken back', async () => {
    const bill = await sale({ lines: [tangerine], payment: 'code' });
    await placeStaffOrder(clerk, { ...bill, voucher: voucher('123456', bill.shown.total - 10) });
    const { id, payment } = await onBoard(1);
    expect(payment).toEqual({ method: 'code', status: 'unpaid', amount: 10 });
    await stepOrder(clerk, { order: id, step: 'ready', weights: [{ line: 0, grams: 400 }] });
    const { payment: covered, undo } = await onBoard(1);
    expect(covered).toMatchObject({ method: 'platform', status: 'settled' });
    await undoStep(clerk, { order: id, seq: undo!.seq });
    expect((await onBoard(1)).payment).toEqual(payment);
  });

  it('is redeemed once: of two tablets one is told when, by whom and for what', async () => {
    const [one, two] = [await sale({ voucher: voucher('123456') }), await sale({ voucher: voucher('123456') })];
    const answers = await Promise.all([placeStaffOrder(clerk, one), placeStaffOrder(owner, two)]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const won = answers[0].ok ? 'clerk' : 'owner';
    const refused = { code: 'voucher_redeemed', at: mondayNoon.toISOString(), by: won, number: 1 };
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, error: refused });
    expect(await read().order.count()).toBe(1);
  });

  it('may be redeemed again when its order was called off for good', async () => {
    const again = () => sale({ voucher: voucher('123456') });
    const first = await placeStaffOrder(clerk, await again());
    expect(first.ok).toBe(true);
    const finishedAt = mondayNoon;
    await write((tx) => tx.order.updateMany({ data: { status: 'rejected', finishedAt } }));
    expect(await placeStaffOrder(clerk, await again())).toMatchObject({ error: { code: 'voucher_redeemed' } });
    setClock(() => new Date(mondayNoon.getTime() + 60_000));
    expect((await placeStaffOrder(clerk, await again())).ok).toBe(true);
    expect(await read().voucher.count()).toBe(1);
  });
});

it('tells the sales of a shop to its owner only', async () => {
  expect(await readChannelSales(clerk, { shop: 'corner' })).toMatchObject({ error: { code: 'forbidden' } });
  expect(await readChannelSales(clerk, { shop: 'kitchen' })).toMatchObject({ error: { code: 'not_found' } });
  expect(await saveCommission(clerk, { shop: 'corner', channel: 'other', commission: { kind: 'amount', amount: fen(1) } })).toMatchObject({ error: { code: 'forbidden' } });
});
