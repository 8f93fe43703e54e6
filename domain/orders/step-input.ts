import type { Collected } from '../payments/payment';
import type { NotDeliveredReason, RejectReason } from './order-view';

/** What the scale said of a line, by its place in the order from 0, or that the estimate is kept. */
export type LineWeight = { line: number; grams: number | 'estimate' };

/** One tap of the desk. `order` is the order's id. */
export type StepInput = { order: string } & (
  | { step: 'accept' | 'start' | 'deliver' }
  | { step: 'reject'; reason: RejectReason }
  | { step: 'ready'; weights: readonly LineWeight[] }
  | { step: 'delivered'; collected: Collected }
  | { step: 'notDelivered'; reason: NotDeliveredReason }
);

export type StaffStep = StepInput['step'];
