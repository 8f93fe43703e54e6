import type { Role } from '../staff/actor';
import type { LiftLeg } from '../building/lift-route';
import type { Channel } from '../channels/channel';
import type { Text, Unit } from '../menu/shop';
import type { Fen } from '../money';
import type { ComplaintAnswer, ComplaintView } from '../complaints/complaint';
import type { PaymentOfOrder } from '../payments/payment';
import type { PromotionKind } from '../promotions/promotion';
import type { AskKind, OfferView, RemovalReason, RequestView } from './order-change';
import type { Actor, OrderStatus } from './status';

/** What happens to every order on its way, or may. */
const lifeEventTypes = [
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

/** What changes an accepted order, is asked of it, or was wrong with it. */
export const changeEventTypes = [
  'line_removed',
  'substitute_offered',
  'line_swapped',
  'changed',
  'change_asked',
  'change_granted',
  'change_declined',
  'change_ended',
  'complained',
  'complaint_answered',
] as const;

export const orderEventTypes = [...lifeEventTypes, ...changeEventTypes] as const;

export type OrderEventType = (typeof orderEventTypes)[number];
export type ChangeEventType = (typeof changeEventTypes)[number];

export const rejectReasons = ['sold_out', 'too_busy', 'closing', 'other'] as const;
export type RejectReason = (typeof rejectReasons)[number];

export const notDeliveredReasons = ['nobody_there', 'wrong_room', 'refused', 'other'] as const;
export type NotDeliveredReason = (typeof notDeliveredReasons)[number];

/** What an event about lines, wishes and complaints is about. */
export type EventChange = {
  /** Position of the line. */
  line?: number;
  /** Position of the line that took its place. */
  instead?: number;
  /** What would come instead, while there is no line of it. */
  offered?: Text;
  kind?: AskKind;
  answer?: ComplaintAnswer;
  /** Of a line that left an order with discounts: what the order costs less for it, fen, and whether the rest keeps all of its discount. */
  less?: { amount: Fen; keepsDiscount: boolean };
};

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
  /** Absent on events of the order as a whole. */
  change?: EventChange;
};

export type OrderLineView = {
  /** From 0, as it was ordered; it stays when another line goes. */
  position: number;
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

/** A line that is no longer part of its order, as it was. */
export type RemovedLineView = OrderLineView & { why: RemovalReason };

/** What a promotion takes off an order, by the name that it had; fen. */
export type DiscountView = { kind: PromotionKind; name: Text; amount: Fen };

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
  /** What is part of it now, by position. */
  lines: readonly OrderLineView[];
  removed: readonly RemovedLineView[];
  /** What would come instead of a line, and waits for the customer's word. */
  offers: readonly OfferView[];
  /** What the customer asks and nobody has answered; null: nothing. */
  request: RequestView | null;
  /** Its lines at full price. */
  subtotal: Fen;
  /** In the order in which they are taken off; a phone may have kept an order of before they were told. */
  discounts?: readonly DiscountView[];
  deliveryFee: Fen;
  smallOrderFee: Fen;
  total: Fen;
  placedTotal: Fen;
  payment: PaymentOfOrder;
  /** The number of the order that this one makes good, without charge; null: it is one of its own. */
  replaces: number | null;
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
  complaints: readonly ComplaintView[];
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
  /** How many bags it fills, at least one. */
  bags: number;
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
  /** How many complaints nobody has answered, by the shop's slug; a shop without any is not there. Absent: as before. */
  complaints?: Readonly<Record<string, number>>;
};
