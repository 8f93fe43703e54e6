import { type Channel, channels } from '../channels/channel';
import { add, type Fen, fen, zero } from '../money';
import type { OrderStatus } from '../orders/status';

/** An order as the sales of its channel count it, in fen. */
export type SoldOrder = {
  number: number;
  channel: Channel;
  status: OrderStatus;
  /** At our prices. */
  total: Fen;
  /** What a platform took for it; null: no platform did. */
  collected: Fen | null;
  commission: Fen;
  /** What vouchers are worth. */
  vouchers: Fen;
  /** What a platform calls it. */
  outsideNumber: string | null;
};

export type ChannelSales = {
  channel: Channel;
  orders: readonly SoldOrder[];
  /** What customers paid or owe, here or to a platform. */
  sales: Fen;
  commission: Fen;
  /** What is the shop's in the end. */
  net: Fen;
  /** The part of the sales that a platform holds or a voucher settled: never in the drawer. */
  outside: Fen;
};

const calledOff: readonly OrderStatus[] = ['rejected', 'cancelled', 'not_delivered'];

/** Whether an order counts as sold, also while it is on its way. */
export const isSold = (status: OrderStatus): boolean => !calledOff.includes(status);

/** What a customer pays for an order, to whomever. */
export const salesOf = ({ collected, total }: SoldOrder): Fen => collected ?? total;

/** What of it never passes through the shop's hands: all of a platform's, and of others what vouchers settle of the total. */
export const outsideOf = ({ collected, total, vouchers }: SoldOrder): Fen => collected ?? fen(Math.min(total, vouchers));

/** What is the shop's of one order. */
export const netOf = (order: SoldOrder): Fen => fen(salesOf(order) - order.commission);

/**
 * The sales of a day by channel: orders that were not called off, also those still on their way. Channels without any are
 * left out.
 */
export function channelSales(sold: readonly SoldOrder[]): ChannelSales[] {
  return channels.flatMap((channel) => {
    const orders = sold.filter((order) => order.channel === channel && isSold(order.status));
    return orders.length === 0 ? [] : [{ channel, ...sumOf(orders) }];
  });
}

/** Orders added up; of none, zeros. */
export function sumOf(orders: readonly SoldOrder[]): Omit<ChannelSales, 'channel'> {
  const sum = (of: (order: SoldOrder) => Fen) => add(zero, ...orders.map(of));
  return { orders, sales: sum(salesOf), commission: sum(({ commission }) => commission), net: sum(netOf), outside: sum(outsideOf) };
}
