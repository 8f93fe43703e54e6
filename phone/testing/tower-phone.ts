import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';
import type { Result } from '@/domain/result';
import { Outbox } from '../outbox/outbox';
import type { OutboxStore } from '../outbox/store';
import { LossyNetwork } from './lossy-network';
import { ModelServer } from './model-server';
import { type Random, seeded } from '@/domain/testing/seeded';
import { TabLocks } from './tab-locks';
import { VirtualTime } from './virtual-time';

const begin = Date.parse('2026-11-23T03:42:00Z');
const never = new Promise<never>(() => undefined);

export type Tab = { outbox: Outbox; isAlive: boolean };

/** One phone with tabs that come and go, a network as in a lift, and a server that keeps its contract. */
export class TowerPhone {
  readonly random: Random;
  readonly time = new VirtualTime();
  readonly network: LossyNetwork;
  readonly server: ModelServer;
  readonly locks = new TabLocks();
  /** Tokens of the orders that the phone knows of. */
  readonly noted = new Set<string>();
  tabs: Tab[] = [];
  /** Milliseconds by which the phone's clock is wrong. */
  skew = 0;
  /** Work that has begun and is not waiting for time to pass. */
  busy = 0;
  readonly #store: OutboxStore;

  constructor(seed: number, store: OutboxStore) {
    this.random = seeded(seed);
    this.network = new LossyNetwork(this.time, this.random);
    this.server = new ModelServer(this.random);
    this.#store = store;
  }

  now = (): Date => new Date(begin + this.time.elapsed + this.skew);

  /** The page's own door, beside the one of retries. */
  action = (body: PlaceOrderInput): Promise<Result<PlacedOrder> | null> => this.network.ask(() => this.server.place(body));

  /** What a killed tab has begun goes no further. */
  #storeOf = (tab: { isAlive: boolean }): OutboxStore => async (work) => {
    if (!tab.isAlive) return never;
    this.busy++;
    const result = await this.#store(work).finally(() => this.busy--);
    return tab.isAlive ? result : never;
  };

  open(): Tab {
    const tab: { outbox?: Outbox; isAlive: boolean } = { isAlive: true };
    const alive = <T>(answer: T): T | Promise<never> => (tab.isAlive ? answer : never);
    const know = (token: string): boolean => Boolean(this.noted.add(token));
    const outbox = new Outbox({
      store: this.#storeOf(tab),
      doors: {
        place: async (body) => alive(await this.network.ask(() => this.server.place(body))),
        withdraw: async (keys) => alive(await this.network.ask(() => this.server.withdraw(keys))),
      },
      now: this.now,
      later: (milliseconds, then) => this.time.after(milliseconds, () => tab.isAlive && this.locks.as(tab, then)),
      tell: () => void this.time.after(this.random.below(30), () => this.#hear(tab)),
      note: ({ placed }) => tab.isAlive && know(placed.token),
      noteStanding: async (token) => (await alive(await this.network.ask(() => true))) === true && know(token),
      onLeft: () => undefined,
    });
    const opened = Object.assign(tab, { outbox });
    this.tabs.push(opened);
    this.locks.as(opened, () => void outbox.flush(true));
    return opened;
  }

  #hear(teller: object): void {
    for (const tab of this.tabs) if (tab !== teller) this.locks.as(tab, () => void tab.outbox.follow());
  }

  kill(tab: Tab): void {
    tab.isAlive = false;
    this.tabs = this.tabs.filter((each) => each !== tab);
    this.locks.kill(tab);
  }

  /** Until nothing goes on but waiting. */
  rest = async (): Promise<void> => {
    do await new Promise<void>((resolve) => setImmediate(resolve));
    while (this.busy > 0);
  };

  pass = (milliseconds: number): Promise<void> => this.time.pass(milliseconds, this.rest);
}
