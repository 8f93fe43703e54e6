import { add, type Fen, fen, zero } from '../money';
import { isFinished, type OrderStatus, orderStatuses } from '../orders/status';
import { isReceived, type PaymentOfOrder } from '../payments/payment';
import { isForLess, type RefundReason, type RefundWay } from '../payments/refund';
import { isSold, outsideOf, type SoldOrder } from './sold-order';

/** A refund of an order, in fen, that was not taken back; `way` is null until somebody has handed it over. */
export type BookedRefund = { amount: Fen; why: RefundReason; way: RefundWay | null };

/** An order as the books count it. */
export type BookedOrder = SoldOrder & {
  id: string;
  deliveryFee: Fen;
  smallOrderFee: Fen;
  payment: PaymentOfOrder;
  refunds: readonly BookedRefund[];
};

/** One figure of the books, in fen, and the ids of the orders behind it. */
export type Figure = { amount: Fen; orders: readonly string[] };

/** How money came in: by hand, through a platform, or as a voucher that somebody else had sold. */
export const receivedBy = ['cash', 'code', 'platform', 'voucher'] as const;
export type ReceivedBy = (typeof receivedBy)[number];

const called = (status: OrderStatus): boolean => status === 'rejected' || status === 'cancelled';
const sum = (refunds: readonly BookedRefund[]): Fen => add(zero, ...refunds.map(({ amount }) => amount));

const isOutside = ({ collected }: BookedOrder): boolean => collected !== null;

/** The refunds that count: of money that has come. What is only claimed is not given back before somebody confirms it. */
export const countedRefunds = (order: BookedOrder): readonly BookedRefund[] =>
  isOutside(order) || isReceived(order.payment.status) ? order.refunds : [];

/** What vouchers settled of an order that was sold, and never more than it costs: no change is given on a voucher. */
const voucherOf = (order: BookedOrder): Fen => (isOutside(order) || !isSold(order.status) ? zero : outsideOf(order));

/** What a platform holds of an order: what it collected, and of one that was called off only what is to go back through it. */
const platformOf = (order: BookedOrder): Fen => (isSold(order.status) ? order.collected! : sum(order.refunds));

/** What came of an order's money, by how it came. */
export function receivedOf(order: BookedOrder, by: ReceivedBy): Fen {
  if (by === 'voucher') return voucherOf(order);
  if (isOutside(order)) return by === 'platform' ? platformOf(order) : zero;
  const { method, status, amount } = order.payment;
  return isReceived(status) && method === by ? amount : zero;
}

export const refundedOf = (order: BookedOrder): Fen => sum(countedRefunds(order));

/**
 * What the goods and fees are worth for which money has come, as the order says and not as the payment does: its total,
 * less what goes back though the total stayed as it was. Of an order that was called off, nothing.
 */
export function keptOf(order: BookedOrder): Fen {
  const back = countedRefunds(order);
  if (isOutside(order)) return isSold(order.status) ? fen(order.collected! - sum(back)) : zero;
  if (called(order.status)) return zero;
  const inHand = isReceived(order.payment.status) ? order.total - Math.min(order.total, order.vouchers) : 0;
  return fen(voucherOf(order) + inHand - sum(back.filter(({ why }) => !isForLess(why))));
}

/** Whether what came, less what goes back, is what the order says (rules.md, 19). */
export const balances = (order: BookedOrder): boolean =>
  add(zero, ...receivedBy.map((by) => receivedOf(order, by))) - refundedOf(order) === keptOf(order);

/** What somebody says was paid, and nobody has confirmed. */
export const claimedOf = ({ payment }: BookedOrder): Fen => (payment.status === 'claimed' ? payment.amount : zero);

/** What was brought and not paid. */
export const unpaidOf = ({ payment, status }: BookedOrder): Fen =>
  payment.status === 'unpaid' && status === 'delivered' ? payment.amount : zero;

/** What is to be collected of orders still on their way. */
export const toCollectOf = ({ payment, status }: BookedOrder): Fen =>
  payment.status === 'unpaid' && !isFinished(status) ? payment.amount : zero;

const givenOf = (order: BookedOrder, way: RefundWay): Fen => sum(order.refunds.filter((refund) => refund.way === way));
const owedOf = (order: BookedOrder): Fen => sum(order.refunds.filter(({ way }) => way === null));
const whenSold = (of: (order: BookedOrder) => Fen) => (order: BookedOrder): Fen => (isSold(order.status) ? of(order) : zero);

export type DayBooks = {
  /** Statuses that an order of the day has, with them. */
  statuses: readonly { status: OrderStatus; orders: readonly string[] }[];
  received: Record<ReceivedBy, Figure>;
  given: Record<RefundWay, Figure>;
  /** To be given back by somebody. */
  owed: Figure;
  deliveryFees: Figure;
  smallOrderFees: Figure;
  commission: Figure;
  claimed: Figure;
  unpaid: Figure;
  toCollect: Figure;
  /** Of what has come: what goes back, and what the orders behind it are worth. */
  refunded: Figure;
  kept: Figure;
  /** Orders for which that does not come out even: none, or something is wrong. */
  uneven: readonly string[];
};

/** The books of orders: of a day of a shop, as a rule. Money stands under the day of its order, whenever it came. */
export function dayBooks(orders: readonly BookedOrder[]): DayBooks {
  const figure = (of: (order: BookedOrder) => Fen): Figure => ({
    amount: add(zero, ...orders.map(of)),
    orders: orders.filter((order) => of(order) !== 0).map(({ id }) => id),
  });
  const received = (by: ReceivedBy) => figure((order) => receivedOf(order, by));
  const given = (way: RefundWay) => figure((order) => givenOf(order, way));
  return {
    statuses: orderStatuses.flatMap((status) => {
      const of = orders.filter((order) => order.status === status).map(({ id }) => id);
      return of.length === 0 ? [] : [{ status, orders: of }];
    }),
    received: { cash: received('cash'), code: received('code'), platform: received('platform'), voucher: received('voucher') },
    given: { cash: given('cash'), code: given('code'), platform: given('platform') },
    owed: figure(owedOf),
    deliveryFees: figure(whenSold(({ deliveryFee }) => deliveryFee)),
    smallOrderFees: figure(whenSold(({ smallOrderFee }) => smallOrderFee)),
    commission: figure(whenSold(({ commission }) => commission)),
    claimed: figure(claimedOf),
    unpaid: figure(unpaidOf),
    toCollect: figure(toCollectOf),
    refunded: figure(refundedOf),
    kept: figure(keptOf),
    uneven: orders.filter((order) => !balances(order)).map(({ id }) => id),
  };
}
