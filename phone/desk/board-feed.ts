import type { BoardView } from '@/domain/orders/order-view';
import { jittered } from '../jitter';
import { type BoardWire, SignedOutError } from './board-wire';

/**
 * connecting: catching up, nothing is wrong yet; live: the stream is open; lost: what is shown may be old;
 * signed_out: somebody has to sign in again.
 */
export type Connection = 'connecting' | 'live' | 'lost' | 'signed_out';

export type BoardSnapshot = { view: BoardView; connection: Connection };

export type BoardFeed = {
  get(): BoardSnapshot;
  subscribe(listener: () => void): () => void;
  /** @returns a function that ends it. */
  start(): () => void;
  /** Catch up now: after sleep, or when the network says that it is back. */
  wake(): void;
  /** The network says that it is gone. */
  drop(): void;
};

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
  return { seq: change.seq, now: change.now, orders: [...kept, ...changed.values()] };
}

/**
 * Keeps the board in step: whole state first, then the stream from that state's last event, again and again for as
 * long as the board is open. After sleep nothing that the stream says is trusted before the board has caught up.
 */
export function createBoardFeed(initial: BoardView, wire: BoardWire): BoardFeed {
  let snapshot: BoardSnapshot = { view: initial, connection: 'connecting' };
  const listeners = new Set<() => void>();
  // The try or the wait under way; waking cuts it short.
  let round = new AbortController();

  function set(next: Partial<BoardSnapshot>): void {
    const merged = { ...snapshot, ...next };
    if (merged.view === snapshot.view && merged.connection === snapshot.connection) return;
    snapshot = merged;
    listeners.forEach((listener) => listener());
  }

  async function follow(signal: AbortSignal): Promise<void> {
    const view = await wire.state(signal);
    set({ view });
    await wire.stream(view.seq, signal, {
      onOpen: () => set({ connection: 'live' }),
      onChange: (change) => set({ view: mergeBoard(snapshot.view, change) }),
    });
  }

  /** One try; resolves to how it ended. */
  async function attempt(signal: AbortSignal): Promise<Connection> {
    try {
      await follow(signal);
      // The server ended it politely, as it does before a restart: nothing is lost until a try fails.
      return 'connecting';
    } catch (error) {
      if (error instanceof SignedOutError) return 'signed_out';
      if (signal.reason === 'wake') return snapshot.connection === 'lost' ? 'lost' : 'connecting';
      return 'lost';
    }
  }

  async function run(life: AbortSignal): Promise<void> {
    let failures = 0;
    while (!life.aborted) {
      const { signal } = (round = new AbortController());
      const from = wire.clock();
      const outcome = await attempt(signal);
      if (life.aborted) return;
      set({ connection: outcome });
      if (outcome === 'signed_out') return;
      if (signal.reason === 'wake') {
        failures = 0;
        continue;
      }
      failures = wire.clock() - from > settled ? 0 : failures + 1;
      await wire.pause(waitBefore(failures), (round = new AbortController()).signal);
    }
  }

  return {
    get: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      const life = new AbortController();
      void run(life.signal);
      return () => {
        life.abort();
        round.abort('end');
      };
    },
    wake: () => round.abort('wake'),
    drop() {
      if (snapshot.connection === 'signed_out') return;
      set({ connection: 'lost' });
      round.abort('drop');
    },
  };
}
