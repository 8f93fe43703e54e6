import type { AppError } from '@/domain/errors';
import type { DeskOrder } from '@/domain/orders/order-view';
import { isBefore, isStep, orderStatuses } from '@/domain/orders/status';
import type { Result } from '@/domain/result';
import { makeKey } from '../outbox/entry';
import type { Clock } from './server-clock';
import { createStore } from './store';
import { parseTaps, type Tap } from './tap';

/** Taps that have no answer yet, oldest first. The first one may be on its way; the others wait their turn. */
export type WaitingTaps = { taps: readonly Tap[]; sending: boolean; signedOut: boolean };

export type TapEvents = {
  onSent: (tap: Tap, order: DeskOrder | null) => void;
  onRefused: (tap: Tap, error: AppError) => void;
};

export type TapWire = {
  /** Rejects when no answer came. */
  send: (tap: Tap) => Promise<Result<DeskOrder | null>>;
  read: () => string | null;
  write: (text: string) => void;
  clock: Clock;
  /** Calls back after so many milliseconds. @returns a function that calls it off. */
  later: (milliseconds: number, then: () => void) => () => void;
};

/** The first of what an ended page left may have been on its way. */
const left = (taps: readonly Tap[]): Tap[] => taps.map((tap, index) => (index === 0 ? { ...tap, uncertain: true } : tap));

/** A tap without an answer after this long, in milliseconds, counts as not sent. */
export const tapPatience = 8_000;
const retryAfter = 4_000;

/** Whether a refusal says that the very thing we asked for has happened: then a tap whose reply was lost did it. */
function hasHappened({ uncertain, action, to }: Tap, error: AppError): boolean {
  if (!uncertain || error.code !== 'conflict') return false;
  const status = orderStatuses.find((each) => each === error.status);
  if (status === undefined) return false;
  if (action.kind === 'undo') return isStep(action.step) && isBefore(action.step, status);
  return status === (action.kind === 'confirm' ? 'delivered' : to);
}

/** How long to wait before asking again, in milliseconds, or null when the answer is final. */
function patienceFor(error: AppError): number | null {
  if (error.code === 'busy') return 1_000;
  return error.code === 'rate_limited' ? error.retryAfterSeconds * 1000 : null;
}

/**
 * Sends taps one after another, each until it is answered, and keeps them over a reload. Without a network they wait
 * here and are shown; back online each is sent once.
 */
export class TapQueue {
  readonly #wire: TapWire;
  readonly #events: TapEvents;
  readonly #store;
  #held = false;
  #callOff = () => {};
  readonly #takenBack = new Set<string>();

  readonly get: () => WaitingTaps;
  readonly subscribe: (listener: () => void) => () => void;

  constructor(wire: TapWire, events: TapEvents) {
    this.#wire = wire;
    this.#events = events;
    const taps = left(parseTaps(wire.read()));
    this.#store = createStore<WaitingTaps>({ taps, sending: false, signedOut: false });
    this.get = this.#store.get;
    this.subscribe = this.#store.subscribe;
  }

  add(tap: Omit<Tap, 'id' | 'at' | 'uncertain'>): void {
    const at = this.#wire.clock();
    this.#set({ taps: [...this.get().taps, { ...tap, id: makeKey(), at, uncertain: false }] });
    this.#pump();
  }

  /** Takes over what another page of this person left behind, in the order in which it was tapped. */
  adopt(text: string): void {
    const { taps, sending } = this.get();
    // A page that was ended while it adopted has left them in two places.
    const adopted = left(parseTaps(text)).filter(({ id }) => !taps.some((tap) => tap.id === id));
    if (adopted.length === 0) return;
    const onItsWay = sending ? 1 : 0;
    const waiting = [...taps.slice(onItsWay), ...adopted].sort((a, b) => a.at - b.at);
    this.#set({ taps: [...taps.slice(0, onItsWay), ...waiting] });
    this.#pump();
  }

  /** Takes back a tap that is not on its way. One without an answer may arrive all the same, and is told of then. */
  takeBack(id: string): void {
    const { taps, sending } = this.get();
    if (sending && taps[0]?.id === id) return;
    this.#takenBack.add(id);
    this.#set({ taps: taps.filter((tap) => tap.id !== id) });
  }

  /** The server is within reach again: send what waits. */
  resume(): void {
    this.#held = false;
    this.#callOff();
    this.#pump();
  }

  #set(next: Partial<WaitingTaps>): void {
    this.#store.set({ ...this.get(), ...next });
    this.#wire.write(JSON.stringify(this.get().taps));
  }

  #hold(wait: number): void {
    this.#held = true;
    this.#callOff();
    this.#callOff = this.#wire.later(wait, () => this.resume());
  }

  #pump(): void {
    const { taps, sending, signedOut } = this.get();
    const next = taps[0];
    if (!next || sending || this.#held || signedOut) return;
    this.#set({ sending: true });
    let open = true;
    const close = () => {
      open = false;
      calledOff();
    };
    const miss = () => {
      if (!open) return;
      close();
      this.#miss(next);
    };
    const calledOff = this.#wire.later(tapPatience, miss);
    this.#wire.send(next).then((result) => {
      // After the tap was given up only good news count, and only until it is on its way again.
      const late = !open;
      close();
      if (result.ok && this.#takenBack.has(next.id)) this.#events.onSent(next, result.value);
      else if (!late || (result.ok && !this.get().sending)) this.#settle(next, result);
    }, miss);
  }

  #miss(tap: Tap): void {
    const taps = this.get().taps.map((other) => (other.id === tap.id ? { ...other, uncertain: true } : other));
    this.#set({ taps, sending: false });
    this.#hold(retryAfter);
  }

  #settle(sent: Tap, result: Result<DeskOrder | null>): void {
    const tap = this.get().taps.find((other) => other.id === sent.id);
    if (!tap) return;
    if (!result.ok && result.error.code === 'signed_out') return this.#set({ sending: false, signedOut: true });
    const wait = result.ok ? null : patienceFor(result.error);
    if (wait !== null) {
      this.#set({ sending: false });
      return this.#hold(wait);
    }
    this.#set({ taps: this.get().taps.filter((other) => other !== tap), sending: false });
    if (result.ok) this.#events.onSent(tap, result.value);
    else if (hasHappened(tap, result.error)) this.#events.onSent(tap, null);
    else this.#events.onRefused(tap, result.error);
    this.#pump();
  }
}
