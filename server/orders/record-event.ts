import type { Actor, OrderStatus, Step } from '@/domain/orders/status';
import type { EventChange, OrderEventType } from '@/domain/orders/order-view';
import type { PaidBy, PaymentStatus } from '@/domain/payments/payment';
import type { RefundWay } from '@/domain/payments/refund';
import type { Tx } from '@/server/db';

/** The order as a step found it: what an undo needs in order to restore it. */
export type StepRecord = {
  step: Step;
  from: OrderStatus;
  finishedAt: string | null;
  /** The payment before, and what the step made of it: at the door, or on the scale where vouchers cover the sum. */
  payment?: { method: PaidBy; status: PaymentStatus; became: PaymentStatus };
  /** What weighing took from counted stock beyond the estimate, per item; negative: gave back. */
  stock?: Record<string, number>;
};

/** What an event's dataJson holds. */
export type EventFacts = {
  reason?: string;
  /** On the first event of a step. */
  record?: StepRecord;
  /** On a step's further events: the seq of the first. */
  with?: number;
  /** On `undone`: the seq of the event that was taken back. */
  undoes?: number;
  /** On `weighed`: grams per line, by place from 0; `kept` when the estimate was kept. */
  weights?: readonly { line: number; grams: number; kept: boolean }[];
  /** On `passed`: the stop that was reported of the run that carries the order. */
  floor?: string;
  run?: string;
  /** On `paid`: how, and fen; `was` what a word on the payments screen found, so that it can be taken back. */
  paid?: { method: PaidBy; amount: number; was?: { method: PaidBy; status: PaymentStatus } };
  /** On `refunded`: which, how, and fen. */
  refunded?: { refund: string; way: RefundWay; amount: number };
  /** What an event about lines, wishes or complaints is about; its customer may know it. */
  change?: EventChange;
  /** The key of the wish that was asked, or done at once, by which a retry is known. */
  key?: string;
};

export type NewEvent = {
  orderId: string;
  shopId: string;
  type: OrderEventType;
  actor: Actor;
  staffId: string | null;
  at: Date;
  facts: EventFacts;
};

/** Writes one event in the transaction of the change that it tells of, and answers its seq. */
export async function recordEvent(tx: Tx, event: NewEvent): Promise<number> {
  const [row] = await tx.$queryRaw<{ seq: number }[]>`
    INSERT INTO "OrderEvent" ("orderId", "shopId", "type", "actor", "staffId", "at", "dataJson")
    VALUES (${event.orderId}, ${event.shopId}, ${event.type}, ${event.actor}, ${event.staffId}, ${event.at},
      ${JSON.stringify(event.facts)})
    RETURNING "seq"`;
  return row!.seq;
}
