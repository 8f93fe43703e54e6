import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels, isOutside } from '../channels/channel';
import { paymentAfter } from '../channels/voucher';
import { fen } from '../money';
import { orderStatuses } from '../orders/status';
import { type BookedOrder, balances, dayBooks, keptOf, receivedBy, receivedOf, refundedOf } from './day-books';

let ids = 0;

const order = (change: Partial<BookedOrder> = {}): BookedOrder => ({
  id: `ord_${++ids}`,
  number: 1,
  channel: 'placard',
  status: 'delivered',
  total: fen(4_000),
  deliveryFee: fen(100),
  smallOrderFee: fen(0),
  collected: null,
  commission: fen(0),
  vouchers: fen(0),
  outsideNumber: null,
  payment: { method: 'cash', status: 'paid', amount: fen(4_000) },
  refunds: [],
  ...change,
});

const paid = (amount: number, status: 'paid' | 'claimed' | 'partly_refunded' = 'paid') => ({ method: 'cash', status, amount: fen(amount) }) as const;
const back = (amount: number, why: 'line_removed' | 'cancelled' | 'complaint' | 'by_hand', way: 'cash' | 'platform' | null = null) => ({ amount: fen(amount), why, way });
const platform = { channel: 'meituan', payment: { method: 'platform', status: 'settled', amount: fen(4_000) }, collected: fen(4_500) } as const;

describe('an order in the books', () => {
  it.each([
    ['paid', order(), 4_000],
    ['paid, and a part given back by hand', order({ payment: paid(4_000, 'partly_refunded'), refunds: [back(500, 'by_hand', 'cash')] }), 3_500],
    ['paid, and less by a line that was removed', order({ total: fen(3_000), refunds: [back(1_000, 'line_removed')] }), 3_000],
    ['paid, and called off', order({ status: 'cancelled', refunds: [back(4_000, 'cancelled')] }), 0],
    ['paid, and nobody took it', order({ status: 'not_delivered', refunds: [back(3_900, 'by_hand')] }), 100],
    ['covered in part by a voucher', order({ vouchers: fen(3_000), payment: paid(1_000) }), 4_000],
    ['covered in part by a voucher, the rest not paid', order({ vouchers: fen(3_000), payment: { ...paid(1_000), status: 'unpaid' } }), 3_000],
    ['covered by a voucher that is worth more', order({ vouchers: fen(5_000), payment: { method: 'platform', status: 'settled', amount: fen(4_000) } }), 4_000],
    ['covered in part by a voucher, and less by then', order({ total: fen(2_500), vouchers: fen(3_000), payment: paid(1_000), refunds: [back(1_000, 'line_removed')] }), 2_500],
    ['of a platform', order(platform), 4_500],
    ['of a platform, and a part given back there', order({ ...platform, refunds: [back(700, 'complaint', 'platform')] }), 3_800],
    ['of a platform, and less', order({ ...platform, total: fen(3_000), refunds: [back(1_000, 'line_removed')] }), 3_500],
    ['of a platform, and called off', order({ ...platform, status: 'rejected' }), 0],
    ['of a platform, called off and given back', order({ ...platform, status: 'cancelled', refunds: [back(4_500, 'cancelled', 'platform')] }), 0],
    ['claimed: nothing has come, and nothing goes back yet', order({ payment: paid(4_000, 'claimed'), refunds: [back(500, 'complaint')] }), 0],
    ['not paid', order({ payment: { ...paid(4_000), status: 'unpaid' } }), 0],
  ])('%s', (_, of, kept) => {
    expect(balances(of)).toBe(true);
    expect(keptOf(of)).toBe(kept);
  });

  it.each([
    ['more came than it costs', order({ payment: paid(4_001) })],
    ['less came than it costs', order({ payment: paid(3_999) })],
    ['it was called off and the money kept', order({ status: 'cancelled' })],
    ['it came to less and nothing goes back', order({ total: fen(3_000) })],
  ])('does not come out even where %s', (_, of) => {
    expect(balances(of)).toBe(false);
    expect(dayBooks([order(), of]).uneven).toEqual([of.id]);
  });
});

describe('the books of a day', () => {
  it('lead from each figure to its orders', () => {
    const cash = order({ payment: paid(4_000, 'partly_refunded'), refunds: [back(500, 'by_hand', 'cash'), back(200, 'complaint')] });
    const code = order({ payment: { method: 'code', status: 'paid', amount: fen(4_000) } });
    const claimed = order({ payment: { method: 'code', status: 'claimed', amount: fen(4_000) } });
    const unpaid = order({ payment: { ...paid(4_000), status: 'unpaid' } });
    const onTheWay = order({ status: 'delivering', payment: { ...paid(4_000), status: 'unpaid' } });
    const outside = order({ ...platform, commission: fen(810), deliveryFee: fen(0) });
    const off = order({ status: 'rejected', payment: { ...paid(4_000), status: 'unpaid' } });
    const books = dayBooks([cash, code, claimed, unpaid, onTheWay, outside, off]);
    expect(books).toMatchObject({
      received: { cash: { amount: 4_000, orders: [cash.id] }, code: { amount: 4_000, orders: [code.id] }, platform: { amount: 4_500, orders: [outside.id] }, voucher: { amount: 0, orders: [] } },
      given: { cash: { amount: 500, orders: [cash.id] }, code: { amount: 0, orders: [] } },
      owed: { amount: 200, orders: [cash.id] },
      deliveryFees: { amount: 500 },
      commission: { amount: 810, orders: [outside.id] },
      claimed: { amount: 4_000, orders: [claimed.id] },
      unpaid: { amount: 4_000, orders: [unpaid.id] },
      toCollect: { amount: 4_000, orders: [onTheWay.id] },
      refunded: { amount: 700 },
      kept: { amount: 11_800, orders: [cash.id, code.id, outside.id] },
      uneven: [],
    });
    expect(books.statuses.map(({ status, orders }) => [status, orders.length])).toEqual([['delivering', 1], ['delivered', 5], ['rejected', 1]]);
  });

  it('come out even for any day whose payments are what was to be collected', () => {
    const any = fc
      .record({ channel: fc.constantFrom(...channels), status: fc.constantFrom(...orderStatuses), total: fc.nat(100_000), vouchers: fc.oneof(fc.constant(0), fc.nat(100_000)), came: fc.boolean(), refund: fc.nat(100_000) })
      .map(({ channel, status, total, vouchers, came, refund }): BookedOrder => {
        const outside = isOutside(channel);
        const first = paymentAfter(fen(total), fen(outside ? 0 : vouchers), 'cash');
        const payment = outside ? ({ method: 'platform', status: 'settled', amount: fen(total) } as const) : first.status === 'unpaid' && came ? { ...first, status: 'paid' as const } : first;
        const isOff = status === 'rejected' || status === 'cancelled';
        const taken = outside ? total : payment.status === 'paid' ? payment.amount : 0;
        const amount = isOff ? taken : Math.min(refund, taken);
        const refunds = amount > 0 ? [back(amount, isOff ? 'cancelled' : 'by_hand')] : [];
        return order({ channel, status, total: fen(total), vouchers: fen(outside ? 0 : vouchers), collected: outside ? fen(total) : null, payment, refunds });
      });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (day) => {
        const books = dayBooks(day);
        expect(books.uneven).toEqual([]);
        const came = receivedBy.reduce((sum, by) => sum + books.received[by].amount, 0);
        expect(came - books.refunded.amount).toBe(books.kept.amount);
        for (const of of day) expect(receivedBy.reduce((sum, by) => sum + receivedOf(of, by), 0) - refundedOf(of)).toBe(keptOf(of));
      }),
    );
  });
});
