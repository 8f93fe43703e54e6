import type { AppError } from '@/domain/errors';
import { type RoundView, withTap } from '@/domain/flyers/round';
import type { Result } from '@/domain/result';
import { makeKey } from '../outbox/entry';
import { readStored, removeStored, writeStored } from '../storage';
import { createStore, type Store } from './store';

/** Flyers were left on a floor, or not after all, as somebody tapped; `at` by the phone's clock, for the screen alone. */
export type LeafletTap = { key: string; floor: string; done: boolean; at: string };

/** The round as the server last told it, taps that no answer came to, and one that it would not take. */
export type LeafletState = { round: RoundView; waiting: readonly LeafletTap[]; refused: { floor: string; error: AppError } | null };

export type LeafletWire = {
  /** null: no answer came; it may have arrived all the same. */
  send: (tap: LeafletTap) => Promise<Result<RoundView> | null>;
  /** Calls back after a while. */
  later: (then: () => void) => void;
  now: () => Date;
};

const keyOf = (round: string): string => `upstairs:leaflets:${round}`;
const passing = ['busy', 'rate_limited', 'unexpected', 'signed_out'];

function readTaps(round: string): LeafletTap[] {
  const stored = readStored(keyOf(round));
  if (!Array.isArray(stored)) return [];
  return stored.filter((tap: Partial<LeafletTap> | null): tap is LeafletTap =>
    typeof tap?.key === 'string' && typeof tap.floor === 'string' && typeof tap.done === 'boolean' && typeof tap.at === 'string');
}

/**
 * The taps of somebody who walks a round: kept on the phone until the server has answered each, sent one after the other under
 * their own keys, and shown at once. A lift without a signal loses none, and a lost reply counts none twice.
 */
export class LeafletTaps {
  readonly #store;
  readonly #wire: LeafletWire;
  #sending = false;
  readonly get: Store<LeafletState>['get'];
  readonly subscribe: Store<LeafletState>['subscribe'];

  constructor(round: RoundView, wire: LeafletWire) {
    this.#wire = wire;
    this.#store = createStore<LeafletState>({ round, waiting: readTaps(round.id), refused: null });
    this.get = this.#store.get;
    this.subscribe = this.#store.subscribe;
  }

  tap(floor: string, done: boolean): void {
    const tap = { key: makeKey(), floor, done, at: this.#wire.now().toISOString() };
    this.#set({ waiting: [...this.get().waiting, tap], refused: null });
    this.resume();
  }

  /** Sends what waits; called again when there is a signal. */
  resume(): void {
    const [first] = this.get().waiting;
    if (!first || this.#sending) return;
    this.#sending = true;
    void this.#wire.send(first).then((answer) => this.#settle(first, answer));
  }

  #set(next: Partial<LeafletState>): void {
    this.#store.set({ ...this.get(), ...next });
    const { round, waiting } = this.get();
    if (waiting.length === 0) removeStored(keyOf(round.id));
    else writeStored(keyOf(round.id), waiting);
  }

  #settle(tap: LeafletTap, answer: Result<RoundView> | null): void {
    this.#sending = false;
    if (answer === null || (!answer.ok && passing.includes(answer.error.code))) return this.#wire.later(() => this.resume());
    const waiting = this.get().waiting.filter(({ key }) => key !== tap.key);
    if (answer.ok) this.#set({ waiting, round: answer.value });
    else this.#set({ waiting, refused: { floor: tap.floor, error: answer.error } });
    this.resume();
  }
}

/** The round as it will be once everything has arrived. */
export const asTapped = ({ round, waiting }: LeafletState, by: string): RoundView =>
  waiting.reduce((known, { floor, done, at }) => withTap(known, floor, done ? { at, by } : null), round);
