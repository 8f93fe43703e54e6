import type { Role } from '../staff/actor';
import type { LiftLeg } from '../building/lift-route';
import type { Channel } from '../channels/channel';
import type { Text, Unit } from '../menu/shop';
import type { Fen } from '../money';
import type { PaymentOfOrder } from '../payments/payment';
import type { Actor, OrderStatus } from './status';

export const orderEventTypes = [
  'placed',
  'escalated',
  'accepted',
  'due',
  'preparing',
  'weighed',
  'ready',
  'delivering',
  'passed',
  'delivered',
  'not_delivered',
  'rejected',
  'cancelled',
  'expired',
  'paid',
  'refunded',
  'undone',
] as const;

export type OrderEventType = (typeof orderEventTypes)[number];

export const rejectReasons = ['sold_out', 'too_busy', 'closing', 'other'] as const;
export type RejectReason = (typeof rejectReasons)[number];

export const notDeliveredReasons = ['nobody_there', 'wrong_room', 'refused', 'other'] as const;
export type NotDeliveredReason = (typeof notDeliveredReasons)[number];

/** What happened, as customer and desk see it. `undoes` names the seq of the step that an undo took back. */
export type OrderEventView = {
  seq: number;
  type: OrderEventType;
  /** ISO instant. */
  at: string;
  actor: Actor;
  reason: string | null;
  /** On `passed`: the floor that was reported. */
  floor: string | null;
  undoes: number | null;
};

export type OrderLineView = {
  item: string;
  name: Text;
  picture: string;
  unit: Unit;
  unitPrice: Fen;
  quantity: number;
  grams: number | null;
  finalGrams: number | null;
  options: readonly { id: string; name: Text; priceDelta: Fen }[];
  total: Fen;
};

/** What customer and desk both see of an order. */
export type OrderFacts = {
  number: number;
  status: OrderStatus;
  fulfilment: 'delivery' | 'pickup';
  /** The customer's floor. */
  floor: string;
  room: string | null;
  customerName: string | null;
  note: string | null;
  timing: 'asap' | 'window';
  /** ISO instants. */
  promisedAt: string;
  windowEndsAt: string | null;
  placedAt: string;
  finishedAt: string | null;
  lines: readonly OrderLineView[];
  subtotal: Fen;
  deliveryFee: Fen;
  smallOrderFee: Fen;
  total: Fen;
  placedTotal: Fen;
  payment: PaymentOfOrder;
};

/** One order as its customer sees it: GET /api/v1/orders/<token>. */
export type OrderView = OrderFacts & {
  /** The server's clock, so that minutes to go do not depend on the phone's; ISO instant. */
  now: string;
  shop: { slug: string; name: Text; floor: string; contactPhone: string; picture: string };
  /** How the bag travels; empty for a pick-up, or when shop and customer share the floor. */
  route: readonly LiftLeg[];
  /** The last floor that its run was reported from, while it is on its way; null before the first. */
  passed: string | null;
  /** ISO instant: about when it comes, from the stops that were reported; null while nobody carries it. */
  aboutAt: string | null;
  /** Told to the customer after five minutes without an answer. */
  escalated: boolean;
  canCancel: boolean;
  /** Oldest first. */
  events: readonly OrderEventView[];
};

/** One order as the desk sees it. */
export type DeskOrder = OrderFacts & {
  id: string;
  shop: string;
  channel: Channel;
  /** What a platform calls it; null: no platform took it. */
  outsideNumber: string | null;
  answerFrom: string;
  dueAt: string | null;
  escalatedAt: string | null;
  /** When it entered its present status. */
  since: string;
  /** The seq of the last event that moved it on or back; no two states of an order share one. */
  lastMove: number;
  /** The last staff step while it can still be taken back. */
  undo: { seq: number; step: string; until: string } | null;
};

/** What the board shows of the shops in sight; `seq` is the last event it includes. */
export type BoardView = {
  seq: number;
  /** The server's clock, so that ages do not depend on the tablet's. */
  now: string;
  orders: readonly DeskOrder[];
  /** What this person is in which shop at that moment; only with the whole board. */
  roles?: Readonly<Record<string, Role>>;
};
