import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { fen } from '@/domain/money';
import { dayBooks } from '@/domain/reports/day-books';
import { booksMessages } from '@/i18n/books';
import { write } from '@/server/db';
import { confirmPayment } from '@/server/payments/confirm-payment';
import { finishRefund } from '@/server/payments/finish-refund';
import { openShift } from '@/server/payments/open-shift';
import { refundByHand } from '@/server/payments/refund-by-hand';
import { brought } from '@/server/testing/brought';
import { clerk, cook, owner, placed, runner, sleepUntil, useTower } from '@/server/testing/tower';
import { exportBooks } from './export-books';
import { readDayBooks } from './read-day-books';

useTower();

const monday = '2026-03-02';

async function books(date = monday) {
  const report = await readDayBooks(owner, { shop: 'corner', date });
  if (!report.ok) throw new Error(report.error.code);
  return { ...dayBooks(report.value.orders), shifts: report.value.shifts };
}

describe('the books of a day', () => {
  it('hold the money of its orders, whenever it came, and lead to them', async () => {
    await openShift(clerk, { shop: 'corner', opening: fen(10_000) });
    const [cash, claim, unpaid] = [await brought('cash'), await brought('code'), await brought('unpaid')];
    const onTheWay = await placed();
    const refund = await refundByHand(clerk, { order: cash.id, refund: { kind: 'whole' } });
    expect(await books()).toMatchObject({
      received: { cash: { amount: 1_900, orders: [cash.id] }, code: { amount: 0 } },
      owed: { amount: 1_900, orders: [cash.id] },
      claimed: { amount: 1_900, orders: [claim.id] },
      unpaid: { amount: 1_900, orders: [unpaid.id] },
      toCollect: { orders: [onTheWay.id] },
      kept: { amount: 0 },
      uneven: [],
      shifts: [{ openedBy: 'clerk', closed: null }],
    });
    sleepUntil(20 * 3600);
    await confirmPayment(clerk, { order: claim.id });
    await finishRefund(clerk, { refund: refund.ok ? refund.value : '', way: 'cash' });
    expect(await books()).toMatchObject({
      received: { cash: { amount: 1_900 }, code: { amount: 1_900, orders: [claim.id] } },
      given: { cash: { amount: 1_900, orders: [cash.id] } },
      owed: { amount: 0, orders: [] },
      claimed: { amount: 0, orders: [] },
      kept: { amount: 1_900 },
      uneven: [],
    });
    expect(await books('2026-03-03')).toMatchObject({ statuses: [], received: { code: { amount: 0 } }, shifts: [] });
  });

  it('say which order is not even', async () => {
    const [right, wrong] = [await brought('cash'), await brought('cash')];
    await write((tx) => tx.payment.update({ where: { orderId: wrong.id }, data: { amount: 1_899 } }));
    expect((await books()).uneven).toEqual([wrong.id]);
    expect((await books()).uneven).not.toContain(right.id);
  });

  it('are the owner’s', async () => {
    const of = { date: monday };
    for (const [by, code] of [[cook, 'not_found'], [runner, 'forbidden'], [clerk, 'forbidden']] as const) {
      expect(await readDayBooks(by, { shop: 'corner' })).toEqual({ ok: false, error: { code } });
      expect(await exportBooks(by, { shop: 'corner', lang: 'zh', of })).toEqual({ ok: false, error: { code } });
    }
    expect(await readDayBooks(owner, { shop: 'nowhere' })).toEqual({ ok: false, error: { code: 'not_found' } });
  });
});

describe('the sheet of the books', () => {
  const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });

  async function sheet(of: { date: string } | { month: string }): Promise<string> {
    const csv = await exportBooks(owner, { shop: 'corner', lang: 'en', of });
    if (!csv.ok) throw new Error(csv.error.code);
    return csv.value;
  }

  it('has a line an order, in yuan, with a mark for Excel, of a day or of a month to its last day', async () => {
    await brought('cash');
    sleepUntil(29.4 * 24 * 3600);
    await brought('code');
    const march = rowsOf(await sheet({ month: '2026-03' }));
    expect(march.map((row) => [row['business day'], row.number, row.total, row['paid by'], row.payment, row.received])).toEqual([
      [monday, '1', '19.00', 'cash', 'paid', '19.00'],
      ['2026-03-31', '1', '19.00', 'code', 'to confirm', '0.00'],
    ]);
    expect(rowsOf(await sheet({ date: monday }))).toHaveLength(1);
    expect(await sheet({ month: '2026-04' })).toBe(`\ufeff${Object.values(booksMessages.en.columns).join(',')}\r\n`);
  });

  it('runs nothing in a spreadsheet: what others wrote is shown as it is', async () => {
    const { id } = await brought('cash');
    await write(async (tx) => {
      const { shopId } = await tx.order.findUniqueOrThrow({ where: { id } });
      await tx.outsideOrder.create({ data: { orderId: id, shopId, channel: 'other', number: '=HYPERLINK("http://x")', collected: 1_900, commission: 0 } });
      await tx.staff.update({ where: { id: clerk.id }, data: { name: '@sum' } });
    });
    const [row] = rowsOf(await sheet({ date: monday }));
    expect(row).toMatchObject({ 'platform’s number': `'=HYPERLINK("http://x")`, 'confirmed by': `'@sum` });
  });
});
