import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';
import type { Result } from '@/domain/result';
import { withLock } from '../with-lock';
import { afterAnswer, type Move, nextMove } from './decide';
import type { OutboxEntry } from './entry';
import type { OutboxStore } from './store';

/** What was called off: the order that stands all the same, because it had been placed before. */
export type Withdrawal = { stands: PlacedOrder | null };

/** The server's doors. Each resolves to null when no answer came back, and never rejects. */
export type OutboxDoors = {
  /** `first`: this key was never sent before. */
  place: (body: PlaceOrderInput, first: boolean) => Promise<Result<PlacedOrder> | null>;
  withdraw: (keys: readonly string[]) => Promise<Result<Withdrawal> | null>;
};

export type FlushWorld = {
  store: OutboxStore;
  doors: OutboxDoors;
  now: () => Date;
  /** Something in the outbox has changed. */
  onChange: () => void;
};

/** An entry in the store is replaced only by what came of itself: meanwhile it may have been changed or called off. */
const settle = (store: OutboxStore, sent: OutboxEntry, next: OutboxEntry | null): Promise<void> =>
  store(({ entries }) => {
    const current = entries.find(({ body }) => body.key === sent.body.key);
    const isMine = current?.state === sent.state;
    // It was taken back or called off while it was on its way, and the server has it: that is what counts now.
    const arrived = current !== undefined && next?.state === 'accepted';
    if (!isMine && !arrived) return { result: undefined };
    return { put: next ? [next] : [], remove: next ? [] : [sent.body.key], result: undefined };
  });

async function send({ store, doors, now, onChange }: FlushWorld, entry: OutboxEntry): Promise<void> {
  // Open from here on, as far as storage knows: page and worker may end before an answer comes.
  const sending: OutboxEntry = { ...entry, state: 'sending', open: true };
  const isStill = await store(({ entries }) => {
    const current = entries.find(({ body }) => body.key === entry.body.key);
    return current?.state === entry.state ? { put: [sending], result: true } : { result: false };
  });
  if (!isStill) return;
  onChange();
  const answer = await doors.place(entry.body, !entry.open && entry.tries === 0);
  await settle(store, sending, afterAnswer(sending, entry.open, answer, now()));
  onChange();
}

async function callOff({ store, doors, now, onChange }: FlushWorld, entry: OutboxEntry): Promise<void> {
  const { key, replaces } = entry.body;
  const answer = await doors.withdraw(replaces === null ? [key] : [replaces, key]);
  if (answer?.ok) await settle(store, entry, answer.value.stands && { ...entry, state: 'accepted', placed: answer.value.stands });
  else if (answer === null || ['busy', 'rate_limited', 'unexpected'].includes(answer.error.code)) await settle(store, entry, { ...afterAnswer(entry, true, answer && { ok: false, error: answer.error }, now()), state: 'withdrawn' });
  else await settle(store, entry, null);
  onChange();
}

/**
 * Sends what waits, one after another, for as long as anything is due; one flusher at a time over all tabs and the
 * worker. @returns milliseconds until something is due again, or null when nothing waits.
 */
export function flush(world: FlushWorld): Promise<number | null> {
  return withLock('outbox', async () => {
    for (;;) {
      const move = await world.store<Move>(({ entries }) => {
        const next = nextMove(entries, world.now());
        return next.kind === 'ask' ? { put: [next.entry], result: next } : { result: next };
      });
      if (move.kind === 'rest') return null;
      if (move.kind === 'wait') return move.milliseconds;
      if (move.kind === 'ask') world.onChange();
      else if (move.entry.state === 'withdrawn') await callOff(world, move.entry);
      else await send(world, move.entry);
    }
  });
}
