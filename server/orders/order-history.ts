import { canUndo, undoDeliveredSeconds, undoSeconds } from '@/domain/orders/answering';
import type { DeskOrder, OrderEventType } from '@/domain/orders/order-view';
import type { OrderStatus } from '@/domain/orders/status';
import type { EventRow } from './order-row';
import type { StepRecord } from './record-event';

/** Which events put an order into each status. */
const entering: Record<OrderStatus, readonly OrderEventType[]> = {
  placed: ['placed'],
  accepted: ['accepted'],
  preparing: ['preparing'],
  ready: ['ready'],
  delivering: ['delivering'],
  delivered: ['delivered'],
  not_delivered: ['not_delivered'],
  rejected: ['rejected'],
  cancelled: ['cancelled', 'expired'],
};

/** The events that were not taken back, and are no taking back. */
export function standingEvents(events: readonly EventRow[]): EventRow[] {
  const undone = new Set(events.map((event) => event.facts.undoes));
  return events.filter((event) => event.type !== 'undone' && !undone.has(event.seq));
}

/** After these the order holds other lines. */
const changingLines: readonly OrderEventType[] = ['line_removed', 'line_swapped'];

/** Whether this event changed what is in the bag: what was decided by the lines of before does not fit any more. */
export const changesLines = ({ type }: Pick<EventRow, 'type'>): boolean => changingLines.includes(type);

/** After these no step of before is taken back: its stock and its money are no longer what it left. */
const unsettling: readonly OrderEventType[] = [...changingLines, 'substitute_offered', 'complained'];

/** The last event that moved the order, on or back, or changed its lines: even where an undo brings an old status, it is another. */
export const lastMoving = (events: readonly EventRow[]): EventRow =>
  events.findLast((event) => event.type === 'placed' || event.type === 'undone' || event.facts.record !== undefined || changesLines(event))!;

/** The seq of the last event that moved the order, or changed its lines. */
export const lastMove = (events: readonly EventRow[]): number => lastMoving(events).seq;

/** When the order entered its present status, as an ISO instant. */
export function enteredAt(events: readonly EventRow[], status: OrderStatus): string {
  const standing = standingEvents(events);
  const entered = standing.filter((event) => entering[status].includes(event.type)).at(-1);
  return new Date((entered ?? standing[0])!.at).toISOString();
}

export type LastStep = { seq: number; at: Date; record: StepRecord; events: readonly EventRow[] };

/** Whether something has come of a step that taking it back would not undo. */
export const isUnsettled = (events: readonly EventRow[], seq: number): boolean => events.some((event) => event.seq > seq && unsettling.includes(event.type));

/** The last step that stands, with all events it wrote; a customer's cancel and an expiry are steps as well. */
export function lastStep(events: readonly EventRow[]): (LastStep & { actor: EventRow['actor'] }) | null {
  const standing = standingEvents(events);
  const first = standing.filter((event) => event.facts.record).at(-1);
  if (!first?.facts.record) return null;
  const own = standing.filter((event) => event === first || event.facts.with === first.seq);
  return { seq: first.seq, at: new Date(first.at), record: first.facts.record, events: own, actor: first.actor };
}

/** What the desk may take back at this moment. */
export function undoable(events: readonly EventRow[], now: Date): DeskOrder['undo'] {
  const last = lastStep(events);
  if (last?.actor !== 'staff' || isUnsettled(events, last.seq)) return null;
  const { step } = last.record;
  if (!canUndo(step, now.getTime() - last.at.getTime())) return null;
  const seconds = step === 'delivered' ? undoDeliveredSeconds : undoSeconds;
  return { seq: last.seq, step, until: new Date(last.at.getTime() + seconds * 1000).toISOString() };
}
