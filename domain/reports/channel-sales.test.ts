import fc from 'fast-check';
import { expect, it } from 'vitest';
import { channels } from '../channels/channel';
import { fen } from '../money';
import { orderStatuses } from '../orders/status';
import { channelSales, type SoldOrder, sumOf } from './channel-sales';

const order = (change: Partial<SoldOrder> = {}): SoldOrder => ({
  number: 1,
  channel: 'placard',
  status: 'delivered',
  total: fen(1000),
  collected: null,
  commission: fen(0),
  vouchers: fen(0),
  outsideNumber: null,
  ...change,
});

it('counts what the platform took, not what our prices say, and what it keeps of that', () => {
  const [row] = channelSales([order({ channel: 'meituan', collected: fen(1200), commission: fen(216) })]);
  expect(row).toMatchObject({ channel: 'meituan', sales: 1200, commission: 216, net: 984, outside: 1200 });
});

it('counts a voucher as settled outside, but no more of it than the order costs', () => {
  const [row] = channelSales([order({ channel: 'counter', vouchers: fen(300) }), order({ channel: 'counter', vouchers: fen(5000) })]);
  expect(row).toMatchObject({ sales: 2000, net: 2000, outside: 1300 });
});

it('leaves out what was called off', () => {
  expect(channelSales([order({ status: 'rejected' }), order({ status: 'cancelled' }), order({ status: 'not_delivered' })])).toEqual([]);
  expect(channelSales([order({ status: 'preparing' })])).toHaveLength(1);
});

it('loses no order and no fen: the rows add up to all that was not called off', () => {
  const any = fc.record({
    number: fc.nat(999),
    channel: fc.constantFrom(...channels),
    status: fc.constantFrom(...orderStatuses),
    total: fc.nat(1_000_000).map(fen),
    collected: fc.option(fc.nat(1_000_000).map(fen)),
    commission: fc.nat(200_000).map(fen),
    vouchers: fc.nat(200_000).map(fen),
    outsideNumber: fc.constant(null),
  });
  fc.assert(
    fc.property(fc.array(any), (sold) => {
      const rows = channelSales(sold);
      const counted = sold.filter(({ status }) => !['rejected', 'cancelled', 'not_delivered'].includes(status));
      expect(rows.reduce((sum, { orders }) => sum + orders.length, 0)).toBe(counted.length);
      const all = sumOf(counted);
      for (const of of ['sales', 'commission', 'net', 'outside'] as const) {
        expect(rows.reduce((sum, row) => sum + row[of], 0)).toBe(all[of]);
      }
      expect(all.net).toBe(all.sales - all.commission);
    }),
  );
});
