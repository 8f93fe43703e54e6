import { type Channel, channels } from '../channels/channel';
import { add, type Fen, fen, zero } from '../money';
import { isForLess } from '../payments/refund';
import { type BookedOrder, countedRefunds, receivedBy, receivedOf } from './day-books';
import { isSold, outsideOf, salesOf } from './sold-order';

/** What one order is to its channel, in fen. */
export type OrderSales = {
  /** What its customer paid or owes, here or to a platform. */
  sales: Fen;
  /** What of that goes back, and the total does not say so. */
  back: Fen;
  commission: Fen;
  /** What is the shop's in the end. */
  net: Fen;
  /** The part of the sales that a platform holds or a voucher settled: never in the drawer. */
  outside: Fen;
};

export type ChannelSales = OrderSales & { channel: Channel; orders: readonly BookedOrder[] };

const cameOf = (order: BookedOrder): Fen => add(zero, ...receivedBy.map((by) => receivedOf(order, by)));

/** An order that was sold, or that nobody took though it was paid: its money is in the books until it goes back. */
const counts = (order: BookedOrder): boolean => isSold(order.status) || (order.status === 'not_delivered' && cameOf(order) > 0);

const total = (refunds: ReturnType<typeof countedRefunds>): Fen => add(zero, ...refunds.map(({ amount }) => amount));

/** What an order is to its channel: of one whose money has come, `sales` less `back` is what the books keep of it. */
export function salesOfOrder(order: BookedOrder): OrderSales {
  const sold = isSold(order.status);
  const sales = sold ? salesOf(order) : cameOf(order);
  // Of our own orders the total came down with a line that was removed; what a platform collected did not.
  const byTotal = sold && order.collected === null;
  const back = total(countedRefunds(order).filter(({ why }) => !byTotal || !isForLess(why)));
  const commission = sold ? order.commission : zero;
  const outside = sold ? outsideOf(order) : order.collected === null ? zero : sales;
  return { sales, back, commission, net: fen(sales - back - commission), outside };
}

/**
 * The sales of a day by channel, and what of them is the shop's, as the day's books have it. Channels without any are left
 * out.
 */
export function channelSales(booked: readonly BookedOrder[]): ChannelSales[] {
  return channels.flatMap((channel) => {
    const orders = booked.filter((order) => order.channel === channel && counts(order));
    return orders.length === 0 ? [] : [{ channel, ...sumOf(orders) }];
  });
}

/** Orders added up; of none, zeros. */
export function sumOf(orders: readonly BookedOrder[]): Omit<ChannelSales, 'channel'> {
  const each = orders.map(salesOfOrder);
  const sum = (figure: keyof OrderSales) => add(zero, ...each.map((order) => order[figure]));
  return { orders, sales: sum('sales'), back: sum('back'), commission: sum('commission'), net: sum('net'), outside: sum('outside') };
}
