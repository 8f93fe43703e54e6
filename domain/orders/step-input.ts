import type { Collected } from '../payments/payment';
import type { NotDeliveredReason, RejectReason } from './order-view';

/** What the scale said of a line, by its place in the order from 0, or that the estimate is kept. */
export type LineWeight = { line: number; grams: number | 'estimate' };

/**
 * One tap of the desk. `order` is the order's id, `lastMove` the one that the desk had seen (DeskOrder): a tap is meant for
 * the order as it stood then. Pages of an earlier build do not say it.
 */
export type StepInput = { order: string; lastMove?: number | undefined } & (
  | { step: 'accept' | 'start' | 'deliver' }
  | { step: 'reject'; reason: RejectReason }
  | { step: 'ready'; weights: readonly LineWeight[] }
  | { step: 'delivered'; collected: Collected }
  | { step: 'notDelivered'; reason: NotDeliveredReason }
);

export type StaffStep = StepInput['step'];
