import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';
import { fail, type Result } from '@/domain/result';
import { withLock } from '../with-lock';
import { afterAnswer, passesIn, pausedFor, waitBefore } from './after-answer';
import { looseKeys, type OutboxEntry } from './entry';
import { isToBeFoundOut, type Move, nextMove, withoutPauses } from './next-move';
import { isPlaced, isRecord, parseError } from './parse-entry';
import type { OutboxStore } from './store';

/** What was called off: the order that stands all the same, because it had been placed before. */
export type Withdrawal = { stands: PlacedOrder | null };

/** The server's doors. Each resolves to null when no answer came back, and never rejects. */
export type OutboxDoors = {
  /** `first`: no request of this key was ever lost. */
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

/** Whoever sends is heard out for this long, in milliseconds, by tabs that know no locks: both doors' patience. */
const lease = 20_000;

/** An answer in the words of this API, else silence: in a building's network others answer, too. */
function heard<T>(answer: Result<T> | null, isValue: (value: unknown) => boolean, lines: number): Result<T> | null {
  if (answer === null) return null;
  if (answer.ok) return isValue(answer.value) ? answer : null;
  const error = parseError(answer.error, lines);
  return error && fail(error);
}

const isWithdrawal = (value: unknown): boolean => isRecord(value) && (value.stands === null || isPlaced(value.stands));

const standsInTheWay = (entry: OutboxEntry, { token }: PlacedOrder): OutboxEntry => ({
  ...entry,
  state: 'rejected',
  notBefore: null,
  error: { code: 'replaced_order_stands', token },
});

/** What was held back behind an order that was called off and stands all the same: it is not placed beside that. */
const heldBehind = ({ body: { shop, key } }: OutboxEntry, placed: PlacedOrder, entries: readonly OutboxEntry[]): OutboxEntry[] =>
  entries
    .filter(({ body, state, tries }) => body.shop === shop && body.key !== key && tries === 0 && state !== 'withdrawn')
    .map((entry) => standsInTheWay(entry, placed));

/** An entry in the store is replaced only by what came of itself: meanwhile it may have been changed or called off. */
const settle = (store: OutboxStore, sent: OutboxEntry, next: OutboxEntry): Promise<void> =>
  store(({ entries }) => {
    const current = entries.find(({ body }) => body.key === sent.body.key);
    // Another try of it, by a browser without locks, will hear an answer of its own.
    const isMine = current?.state === sent.state && current.tries === sent.tries;
    // It was taken back or called off while it was on its way, and the server has it: that is what counts now.
    const arrived = current !== undefined && next.state === 'accepted';
    const held = current?.state === 'withdrawn' && next.placed ? heldBehind(next, next.placed, entries) : [];
    return { put: isMine || arrived ? [...held, next] : [], result: undefined };
  });

async function send({ store, doors, now, onChange }: FlushWorld, entry: OutboxEntry): Promise<void> {
  // Open from here on, as far as storage knows: page and worker may end before an answer comes.
  const sending = pausedFor({ ...entry, state: 'sending', open: true, tries: entry.tries + 1, error: null }, lease, now());
  const isStill = await store(({ entries }) => {
    const current = entries.find(({ body }) => body.key === entry.body.key);
    return current?.state === entry.state && current.tries === entry.tries ? { put: [sending], result: true } : { result: false };
  });
  if (!isStill) return;
  onChange();
  const answer = heard(await doors.place(entry.body, !entry.open), isPlaced, entry.body.lines.length);
  await settle(store, sending, afterAnswer(sending, entry.open, answer, now()));
  onChange();
}

/** An order that stands although it was called off: this one, or the one that it was to replace. */
const stand = (store: OutboxStore, entry: OutboxEntry, placed: PlacedOrder): Promise<void> =>
  store(({ entries }) => {
    const isOwn = entry.body.replaces === null;
    const own: OutboxEntry = isOwn ? { ...entry, state: 'accepted', placed, error: null } : standsInTheWay(entry, placed);
    return { put: [...heldBehind(entry, placed, entries), own], result: undefined };
  });

/** Nothing can come of its keys any more: forgotten, or, where the customer was to be asked, known not to be placed. */
const clear = (store: OutboxStore, entry: OutboxEntry): Promise<void> =>
  store(({ entries }) => {
    const current = entries.find(({ body }) => body.key === entry.body.key);
    if (current?.state !== entry.state) return { result: undefined };
    if (isToBeFoundOut(entry)) return { put: [{ ...entry, open: false, replacesOpen: false, notBefore: null }], result: undefined };
    return { remove: [entry.body.key], result: undefined };
  });

async function callOff({ store, doors, now, onChange }: FlushWorld, entry: OutboxEntry): Promise<void> {
  const answer = heard(await doors.withdraw(looseKeys(entry)), isWithdrawal, 0);
  if (answer?.ok && answer.value.stands) await stand(store, entry, answer.value.stands);
  else if (answer?.ok) await clear(store, entry);
  else {
    // Told until it is heard: a server that does not know how yet, or not from here, may learn it.
    const tries = entry.tries + 1;
    const pause = (answer && passesIn(answer.error, tries)) ?? waitBefore(tries);
    await settle(store, entry, pausedFor({ ...entry, tries }, pause, now()));
  }
  onChange();
}

/**
 * Sends what waits, one after another, for as long as anything is due; one flusher at a time over all tabs and the
 * worker. @param eager the network is back, or someone looks: no pause is waited for.
 * @returns milliseconds until something is due again, or null when nothing waits.
 */
export function flush(world: FlushWorld, eager = false): Promise<number | null> {
  return withLock('outbox', async () => {
    if (eager) await world.store(({ entries }) => ({ put: withoutPauses(entries), result: undefined }));
    for (;;) {
      const move = await world.store<Move>(({ entries }) => {
        const next = nextMove(entries, world.now());
        return next.kind === 'ask' ? { put: [next.entry], result: next } : { result: next };
      });
      if (move.kind === 'rest') return null;
      if (move.kind === 'wait') return move.milliseconds;
      if (move.kind === 'ask') world.onChange();
      else if (move.kind === 'send') await send(world, move.entry);
      else await callOff(world, move.entry);
    }
  });
}
