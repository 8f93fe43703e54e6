import type { Channel } from '../channels/channel';
import { type Fen, fen } from '../money';
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

const calledOff: readonly OrderStatus[] = ['rejected', 'cancelled', 'not_delivered'];

/** Whether an order counts as sold, also while it is on its way. */
export const isSold = (status: OrderStatus): boolean => !calledOff.includes(status);

/** What a customer pays for an order, to whomever. */
export const salesOf = ({ collected, total }: SoldOrder): Fen => collected ?? total;

/** What of it never passes through the shop's hands: all of a platform's, and of others what vouchers settle of the total. */
export const outsideOf = ({ collected, total, vouchers }: SoldOrder): Fen => collected ?? fen(Math.min(total, vouchers));
