import type { Text } from '../menu/shop';
import type { Fen } from '../money';
import type { OrderStatus } from '../orders/status';
import type { LocalDate } from '../time';
import type { PaidOrder } from './hand-refund';
import type { PaymentMethod } from './payment';
import type { RefundReason, RefundWay } from './refund';
import type { ShiftView } from './shift';

/** Which order, in the words of the desk; `date` is its business day. */
export type NamedOrder = { order: string; number: number; date: LocalDate; floor: string; room: string | null; name: string | null };

/** Money of an order that waits for somebody's word. */
export type OpenPayment = NamedOrder & {
  /** claimed: somebody says it was paid; unpaid: the bag was brought, and nothing came. */
  status: 'claimed' | 'unpaid';
  method: PaymentMethod;
  amount: Fen;
  /** Since when, as an ISO instant, and who said so by the name it has now; null: somebody who left. */
  at: string;
  by: string | null;
};

/** Somebody's word that money came, which can still be taken back until an ISO instant. */
export type FreshPayment = NamedOrder & { method: PaymentMethod; amount: Fen; by: string | null; until: string };

/** Money that goes back: a task. */
export type RefundTask = NamedOrder & {
  refund: string;
  amount: Fen;
  why: RefundReason;
  madeAt: string;
  madeBy: string | null;
  /** How it may be given back. */
  ways: readonly RefundWay[];
  /** Nobody has confirmed that the money came: that is first. */
  unconfirmed: boolean;
};

/** Money that was given back, which can still be said to be a slip until an ISO instant. */
export type FreshRefund = NamedOrder & { refund: string; amount: Fen; way: RefundWay; by: string; until: string };

/** All about a shop's money that waits for somebody, of any day. */
export type PaymentsView = {
  shop: string;
  /** The server's clock and the building's date. */
  now: string;
  today: LocalDate;
  shift: ShiftView | null;
  open: readonly OpenPayment[];
  fresh: readonly FreshPayment[];
  refunds: readonly RefundTask[];
  given: readonly FreshRefund[];
};

/** A line of an order that money may go back for. */
export type RefundableLine = { id: string; name: Text; quantity: number; grams: number | null };

/** An order as somebody sees it who gives money back by hand. */
export type RefundView = PaidOrder & {
  order: string;
  number: number;
  date: LocalDate;
  status: OrderStatus;
  goods: readonly RefundableLine[];
};
