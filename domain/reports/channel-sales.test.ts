import fc from 'fast-check';
import { expect, it } from 'vitest';
import { channels, isOutside } from '../channels/channel';
import { fen } from '../money';
import { orderStatuses } from '../orders/status';
import { refundReasons } from '../payments/refund';
import { channelSales, salesOfOrder, sumOf } from './channel-sales';
import { type BookedOrder, dayBooks, keptOf } from './day-books';
import { isSold, outsideOf } from './sold-order';

const order = (change: Partial<BookedOrder> = {}): BookedOrder => ({
  id: 'ord_1',
  number: 1,
  channel: 'placard',
  status: 'delivered',
  total: fen(1000),
  deliveryFee: fen(0),
  smallOrderFee: fen(0),
  collected: null,
  commission: fen(0),
  vouchers: fen(0),
  outsideNumber: null,
  payment: { method: 'cash', status: 'paid', amount: fen(1000) },
  refunds: [],
  ...change,
});
const platform = { channel: 'meituan', collected: fen(1200), commission: fen(216), payment: { method: 'platform', status: 'settled', amount: fen(1000) } } as const;
const back = (amount: number, why: (typeof refundReasons)[number]) => ({ amount: fen(amount), why, way: null });

it('counts what the platform took, not what our prices say, and what it keeps of that', () => {
  const [row] = channelSales([order(platform)]);
  expect(row).toMatchObject({ channel: 'meituan', sales: 1200, back: 0, commission: 216, net: 984, outside: 1200 });
});

it('counts a voucher as settled outside, but no more of it than the order costs', () => {
  const [row] = channelSales([order({ channel: 'counter', vouchers: fen(300) }), order({ channel: 'counter', vouchers: fen(5000) })]);
  expect(row).toMatchObject({ sales: 2000, net: 2000, outside: 1300 });
});

it('leaves out what was called off, and what nobody took and nobody paid', () => {
  const unpaid = { method: 'cash', status: 'unpaid', amount: fen(1000) } as const;
  expect(channelSales([order({ status: 'rejected' }), order({ status: 'cancelled' }), order({ status: 'not_delivered', payment: unpaid })])).toEqual([]);
  expect(channelSales([order({ status: 'not_delivered', ...platform })])).toEqual([]);
  expect(channelSales([order({ status: 'preparing', payment: unpaid })])).toHaveLength(1);
});

it('counts what nobody took and was paid: the money is there until it goes back', () => {
  expect(channelSales([order({ status: 'not_delivered' })])).toMatchObject([{ sales: 1000, back: 0, net: 1000 }]);
  expect(channelSales([order({ status: 'not_delivered', refunds: [back(900, 'by_hand')] })])).toMatchObject([{ sales: 1000, back: 900, net: 100 }]);
});

it('takes off what goes back: of a platform’s order all of it, of ours what its total does not say', () => {
  expect(salesOfOrder(order({ ...platform, refunds: [back(200, 'line_removed'), back(100, 'complaint')] }))).toMatchObject({ sales: 1200, back: 300, net: 684 });
  expect(salesOfOrder(order({ total: fen(700), refunds: [back(300, 'line_removed'), back(100, 'complaint')] }))).toMatchObject({ sales: 700, back: 100, net: 600 });
  const claimed = { method: 'code', status: 'claimed', amount: fen(1000) } as const;
  expect(salesOfOrder(order({ payment: claimed, refunds: [back(100, 'complaint')] }))).toMatchObject({ sales: 1000, back: 0, net: 1000 });
});

it('loses no order and no fen, and says of all money that came what the books say', () => {
  const any = fc
    .record({
      channel: fc.constantFrom(...channels),
      status: fc.constantFrom(...orderStatuses),
      total: fc.nat(1_000_000).map(fen),
      collected: fc.nat(1_000_000).map(fen),
      commission: fc.nat(200_000).map(fen),
      vouchers: fc.nat(200_000).map(fen),
      payment: fc.constantFrom('unpaid', 'claimed', 'paid'),
      refunds: fc.array(fc.tuple(fc.nat(1_000), fc.constantFrom(...refundReasons)).map(([amount, why]) => back(amount, why)), { maxLength: 3 }),
    })
    .map(({ payment, collected, commission, ...rest }) => {
      const outside = isOutside(rest.channel);
      const due = fen(rest.total - Math.min(rest.total, rest.vouchers));
      return order({
        ...rest,
        collected: outside ? collected : null,
        commission: outside ? commission : fen(0),
        payment: outside ? { method: 'platform', status: 'settled', amount: rest.total } : { method: 'cash', status: payment, amount: due },
      });
    });
  fc.assert(
    fc.property(fc.array(any), (booked) => {
      const rows = channelSales(booked);
      const all = sumOf(rows.flatMap(({ orders }) => orders));
      for (const of of ['sales', 'back', 'commission', 'net', 'outside'] as const) expect(rows.reduce((sum, row) => sum + row[of], 0)).toBe(all[of]);
      expect(all.net).toBe(all.sales - all.back - all.commission);
      expect(all.commission).toBe(dayBooks(booked).commission.amount);
      for (const status of orderStatuses.filter(isSold)) {
        expect(all.orders.filter((each) => each.status === status)).toHaveLength(booked.filter((each) => each.status === status).length);
      }
      for (const each of all.orders) {
        const { net, commission } = salesOfOrder(each);
        const open = isSold(each.status) && each.collected === null && each.payment.status !== 'paid' ? each.total - outsideOf(each) : 0;
        if (isSold(each.status)) expect(net + commission - open).toBe(keptOf(each));
      }
    }),
  );
});
