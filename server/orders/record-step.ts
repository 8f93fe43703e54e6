import type { OrderEventType } from '@/domain/orders/order-view';
import { type Actor, actorOf, type OrderStatus, type Step } from '@/domain/orders/status';
import type { Tx } from '@/server/db';
import type { OrderRow } from './order-row';
import { type EventFacts, recordEvent, type StepRecord } from './record-event';

export type TakenStep = {
  step: Step;
  to: OrderStatus;
  at: Date;
  /** Who of the staff; null for customer and system. */
  staffId: string | null;
  /** Whose doing it was, where that is not whose step it is. */
  actor?: Actor;
  /** What only this step has to remember for an undo. */
  record?: Pick<StepRecord, 'payment' | 'stock'>;
  /** What the step's events say besides, by their type. */
  facts?: Partial<Record<OrderEventType, EventFacts>>;
};

/** The events of a step in their order; accepting an as-soon-as-possible order also begins it. */
function eventTypes({ step, to, facts }: TakenStep): OrderEventType[] {
  if (to === 'placed') throw new Error('no step leads back to placed');
  if (step === 'accept' && to === 'preparing') return ['accepted', 'preparing'];
  if (step === 'ready' && facts?.weighed) return ['weighed', 'ready'];
  if (step === 'delivered' && facts?.paid) return ['delivered', 'paid'];
  return [step === 'expire' ? 'expired' : to];
}

/** Writes a step's events: the first remembers what the step found, the others point to it. */
export async function recordStep(tx: Tx, order: Pick<OrderRow, 'id' | 'shopId' | 'status' | 'finishedAt'>, taken: TakenStep): Promise<void> {
  const { step, at, staffId } = taken;
  const common = { orderId: order.id, shopId: order.shopId, actor: taken.actor ?? actorOf(step), staffId, at };
  const finishedAt = order.finishedAt?.toISOString() ?? null;
  const record: StepRecord = { step, from: order.status, finishedAt, ...taken.record };
  const [first, ...others] = eventTypes(taken);
  if (!first) return;
  const seq = await recordEvent(tx, { ...common, type: first, facts: { ...taken.facts?.[first], record } });
  for (const type of others) {
    await recordEvent(tx, { ...common, type, facts: { ...taken.facts?.[type], with: seq } });
  }
}
