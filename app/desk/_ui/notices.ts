import type { AppError } from '@/domain/errors';
import type { DeskOrder } from '@/domain/orders/order-view';
import type { Tap } from '@/phone/desk/tap';
import { createStore, type WritableStore } from '@/phone/desk/store';

/** What a tap can be taken back by: the order and the step that the server named. */
type Undoable = { order: string; number: number; seq: number; step: string; until: string };

/** What came of the last taps, said for a few seconds. */
export type Notice =
  | { kind: 'done'; tap: Tap; count: number; undo: readonly Undoable[]; until: number }
  | { kind: 'refused'; tap: Tap; error: AppError; until: number };

/** How long a refusal stays if nobody taps it away, in milliseconds. */
const refusalStays = 30_000;
const doneStays = 10_000;

const undoOf = (order: DeskOrder | null): Undoable[] =>
  order?.undo ? [{ order: order.id, number: order.number, ...order.undo }] : [];

export type Notices = WritableStore<Notice | null> & {
  sent: (tap: Tap, order: DeskOrder | null) => void;
  refused: (tap: Tap, error: AppError) => void;
};

/** Only the last word is shown, so that `Undo` always means what was just tapped; bags of one trip are one word. */
export function createNotices(now: () => number): Notices {
  const store = createStore<Notice | null>(null);
  return {
    ...store,
    sent: (tap, order) => {
      const last = store.get();
      const sameTrip = last?.kind === 'done' && tap.trip !== null && last.tap.trip === tap.trip;
      const undo = tap.action.kind === 'step' ? undoOf(order) : [];
      store.set({
        kind: 'done',
        tap,
        count: sameTrip ? last.count + 1 : 1,
        undo: sameTrip ? [...last.undo, ...undo] : undo,
        until: now() + doneStays,
      });
    },
    refused: (tap, error) => store.set({ kind: 'refused', tap, error, until: now() + refusalStays }),
  };
}
