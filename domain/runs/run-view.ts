import type { DeskOrder } from '../orders/order-view';
import type { Direction } from './lift-groups';

/** A floor of a run, in riding order. */
export type RunStopView = {
  floor: string;
  /** Changes of bank on the way to it. */
  changes: number;
  /** ISO instant at which it was reported done, or null. */
  doneAt: string | null;
  /** Ids of the orders for this floor. */
  orders: readonly string[];
};

/** Bags that set out together and are not all handed over, or were until a moment ago. */
export type RunView = {
  id: string;
  /** The shop's slug. */
  shop: string;
  staff: { id: string; name: string | null };
  /** ISO instant. */
  startedAt: string;
  stops: readonly RunStopView[];
};

/** A trip that could set out now. */
export type TripProposal = {
  /** The last lift it takes and which way; null where several take part, or none. */
  bank: string | null;
  direction: Direction | null;
  stops: readonly { floor: string; orders: readonly string[] }[];
  bags: number;
  /** ISO instant: leaving later breaks a promise that could be kept. */
  leaveBy: string;
};

/** The runs of one shop: what could set out, and what is on its way. */
export type ShopRuns = {
  shop: string;
  bagLimit: number;
  trips: readonly TripProposal[];
  /** ISO instant until which more bags are worth waiting for, or null. */
  holdUntil: string | null;
  /** Newest first. */
  runs: readonly RunView[];
};

/** GET /desk/runs/state */
export type RunsView = { now: string; shops: readonly ShopRuns[] };

/** A run that has set out, and the bags that were left because they had moved meanwhile. */
export type StartedRun = {
  run: RunView;
  /** The orders that set out, with how to take that back. */
  orders: readonly DeskOrder[];
  left: readonly { order: string; number: number; status: string }[];
};
