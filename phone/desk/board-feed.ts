import type { BoardView } from '@/domain/orders/order-view';
import { jittered } from '../jitter';
import { type BoardWire, SignedOutError } from './board-wire';
import { createStore } from './store';

/**
 * connecting: catching up, nothing is wrong yet; live: the stream is open; lost: what is shown may be old;
 * signed_out: somebody has to sign in again.
 */
export type Connection = 'connecting' | 'live' | 'lost' | 'signed_out';

export type BoardSnapshot = { view: BoardView; connection: Connection };

/** A stream that lived this long in milliseconds was a good one: the next wait is short again. */
const settled = 10_000;
const firstWait = 400;
const longestWait = 8_000;

/** The wait before try number `failures` + 1, in milliseconds: doubling, and spread so that tablets do not march in step. */
export function waitBefore(failures: number): number {
  const wait = Math.min(longestWait, firstWait * 2 ** Math.min(failures, 8));
  return jittered(wait, wait / 2);
}

/** What a stream's message makes of the board: changed orders take the place of their older selves. */
export function mergeBoard(view: BoardView, change: BoardView): BoardView {
  if (change.seq <= view.seq) return view;
  const changed = new Map(change.orders.map((order) => [order.id, order]));
  const kept = view.orders.map((order) => {
    const newer = changed.get(order.id);
    changed.delete(order.id);
    return newer ?? order;
  });
  const complaints = change.complaints ?? view.complaints;
  return { ...view, seq: change.seq, now: change.now, orders: [...kept, ...changed.values()], ...(complaints && { complaints }) };
}

/**
 * Keeps the board in step: whole state first, then the stream from that state's last event, again and again for as
 * long as the board is open. After sleep nothing that the stream says is trusted before the board has caught up.
 */
export class BoardFeed {
  readonly #wire: BoardWire;
  readonly #store;
  /** The try or the wait under way; waking cuts it short. */
  #round = new AbortController();
  /** By the device's clock: when the view came that is shown, and when the server was last heard of. */
  #shownAt = 0;
  #heardAt = 0;

  readonly get: () => BoardSnapshot;
  readonly subscribe: (listener: () => void) => () => void;

  constructor(initial: BoardView, wire: BoardWire) {
    this.#wire = wire;
    this.#store = createStore<BoardSnapshot>({ view: initial, connection: 'connecting' });
    this.get = this.#store.get;
    this.subscribe = this.#store.subscribe;
  }

  /** @returns a function that ends it. */
  start(): () => void {
    const life = new AbortController();
    void this.#run(life.signal);
    return () => {
      life.abort();
      this.#round.abort('end');
    };
  }

  /** Catch up now: after sleep, or when the network says that it is back. */
  wake(): void {
    this.#round.abort('wake');
  }

  /** The network says that it is gone. */
  drop(): void {
    if (this.get().connection === 'signed_out') return;
    this.#set({ connection: 'lost' });
    this.#round.abort('drop');
  }

  #set(next: Partial<BoardSnapshot>): void {
    const before = this.get();
    const { view: given, connection } = { ...before, ...next };
    const view = connection === 'lost' && before.connection !== 'lost' ? this.#asHeard(given) : given;
    if (view !== before.view || connection !== before.connection) this.#store.set({ view, connection });
  }

  #show(view: BoardView): void {
    if (view === this.get().view) return;
    this.#shownAt = this.#heardAt = this.#wire.clock();
    this.#set({ view });
  }

  /** A board on which nothing happened for hours was right until the server fell silent, not until its last change. */
  #asHeard(view: BoardView): BoardView {
    const since = this.#heardAt - this.#shownAt;
    this.#shownAt = this.#heardAt;
    return since > 0 ? { ...view, now: new Date(Date.parse(view.now) + since).toISOString() } : view;
  }

  async #run(life: AbortSignal): Promise<void> {
    let failures = 0;
    while (!life.aborted) {
      const { signal } = (this.#round = new AbortController());
      const from = this.#wire.clock();
      const connection = await this.#attempt(signal);
      if (life.aborted) return;
      this.#set({ connection });
      if (connection === 'signed_out') return;
      if (signal.reason === 'wake') {
        failures = 0;
        continue;
      }
      failures = this.#wire.clock() - from > settled ? 0 : failures + 1;
      await this.#wire.pause(waitBefore(failures), (this.#round = new AbortController()).signal);
    }
  }

  /** One try; resolves to how it left the connection. */
  async #attempt(signal: AbortSignal): Promise<Connection> {
    try {
      await this.#follow(signal);
      // The server ended it politely, as it does before a restart: nothing is lost until a try fails.
      return 'connecting';
    } catch (error) {
      if (error instanceof SignedOutError) return 'signed_out';
      if (signal.reason === 'wake') return this.get().connection === 'lost' ? 'lost' : 'connecting';
      return 'lost';
    }
  }

  async #follow(signal: AbortSignal): Promise<void> {
    const view = await this.#wire.state(signal);
    this.#show(view);
    await this.#wire.stream(view.seq, signal, {
      onOpen: () => this.#set({ connection: 'live' }),
      onHeard: () => (this.#heardAt = this.#wire.clock()),
      onChange: (change) => this.#show(mergeBoard(this.get().view, change)),
    });
  }
}
