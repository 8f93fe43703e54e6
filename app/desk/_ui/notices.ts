import type { AppError } from '@/domain/errors';
import type { DeskOrder } from '@/domain/orders/order-view';
import type { Tap } from '@/phone/desk/tap';
import { createStore, type Store } from '@/phone/desk/store';

/** What a tap can be taken back by: the order and the step that the server named. */
type Undoable = { order: string; number: number; seq: number; step: string; until: string };

/** What was done last; `until` in epoch milliseconds of the server's clock. */
export type Done = { tap: Tap; count: number; undo: readonly Undoable[]; until: number };

/** A tap that did not go through, and why. */
export type Refusal = { tap: Tap; error: AppError; until: number };

/** What came of the last taps. */
export type Notice = { done: Done | null; refusals: readonly Refusal[] };

/** How long a refusal stays if nobody taps it away, in milliseconds. */
const refusalStays = 30_000;
const doneStays = 10_000;

const undoOf = (order: DeskOrder | null): Undoable[] =>
  order?.undo ? [{ order: order.id, number: order.number, ...order.undo }] : [];

export type Notices = Store<Notice> & {
  sent: (tap: Tap, order: DeskOrder | null) => void;
  refused: (tap: Tap, error: AppError) => void;
  /** Somebody has tapped `Undo`. */
  takenBack: () => void;
  /** Somebody has read the refusals. */
  dismiss: () => void;
};

export const noNotice: Notice = { done: null, refusals: [] };

/**
 * Of what was done only the last word is shown, so that `Undo` always means what was just tapped; bags of one trip are
 * one word. Each refusal is shown: taps that waited for the network are answered all at once, and none may hide another.
 */
export function createNotices(now: () => number): Notices {
  const { get, set, subscribe } = createStore<Notice>(noNotice);
  return {
    get,
    subscribe,
    sent: (tap, order) => {
      const last = get().done;
      const trip = tap.trip !== null && last?.tap.trip === tap.trip ? last : null;
      const undo = tap.action.kind === 'step' ? undoOf(order) : [];
      const done = { tap, count: (trip?.count ?? 0) + 1, undo: [...(trip?.undo ?? []), ...undo], until: now() + doneStays };
      set({ ...get(), done });
    },
    refused: (tap, error) => {
      // Of one that had waited nobody is waiting for the answer: it stays until it is read.
      const until = now() - tap.at > refusalStays ? Infinity : now() + refusalStays;
      set({ ...get(), refusals: [...get().refusals.filter((each) => each.until > now()), { tap, error, until }] });
    },
    takenBack: () => set({ ...get(), done: null }),
    dismiss: () => set({ ...get(), refusals: [] }),
  };
}
