import type { StaffActor } from '@/domain/staff/actor';
import { setClock } from '@/server/clock';
import { loadBuilding } from '@/server/building/load-building';
import { read } from '@/server/db';
import { placeOrder } from '@/server/orders/place-order';
import { stepOrder } from '@/server/orders/step-order';
import { readRunTerms } from '@/server/runs/run-terms';
import { type Carrier, byRuns, inTurn } from './carry';
import { granted } from './granted';
import { openForRush, type RushOptions, rushOrders } from './rush-orders';

/** A workday's noon in Shanghai. */
const noon = new Date('2026-03-02T03:30:00.000Z');

/** Milliseconds in which whoever stands at the counter taps Accept, and fills one bag. */
const pace = { accept: 1_500, pack: 6_000 } as const;

export type RushResult = {
  /** Milliseconds from placing to the door, by the order in which they were placed. */
  waits: readonly number[];
  /** Epoch milliseconds at the door, likewise. */
  doneAt: readonly number[];
  trips: number;
  /** Stops plus twice the changes of bank, of all trips. */
  cost: number;
  /** The longest time that nobody had accepted an order, in milliseconds. */
  unacknowledged: number;
};

type Due = { at: number; rank: number; act: () => Promise<void> };

/** What is to happen, by its time; at the same moment by rank: first orders, then the counter, the doors, the runner. */
class Agenda {
  readonly #due: Due[] = [];

  add(at: number, rank: number, act: Due['act']): void {
    const after = this.#due.findIndex((due) => due.at > at || (due.at === at && due.rank > rank));
    this.#due.splice(after < 0 ? this.#due.length : after, 0, { at, rank, act });
  }

  async run(): Promise<void> {
    for (let due = this.#due.shift(); due; due = this.#due.shift()) {
      const at = new Date(due.at);
      setClock(() => at);
      await due.act();
    }
  }
}

const rank = { order: 0, counter: 1, door: 2, runner: 3 } as const;

const staff = (role: 'clerk' | 'runner', shop: string): StaffActor => ({
  kind: 'staff',
  id: `stf_rush_${role}`,
  name: role,
  locale: 'zh',
  roles: { [shop]: role },
});

/** One lunch: orders come in, one person accepts and packs, the other carries. Everything by the desk's own use cases. */
class Lunch {
  readonly agenda = new Agenda();
  readonly #placed: { id: string; at: number }[] = [];
  readonly #new: string[] = [];
  readonly #packing: string[] = [];
  readonly #doneAt = new Map<string, number>();
  readonly #shop: string;
  readonly #carry: Carrier;
  #atCounter = true;
  #carrierIsHere = true;
  #unacknowledged = 0;
  #trips = 0;
  #cost = 0;

  constructor(shop: string, carry: Carrier) {
    this.#shop = shop;
    this.#carry = carry;
  }

  async placed(id: string, at: number): Promise<void> {
    this.#placed.push({ id, at });
    this.#new.push(id);
    if (this.#atCounter) this.#work(at);
  }

  /** Whoever stands at the counter answers what rings, and otherwise packs what has waited longest. */
  #work(at: number): void {
    const fresh = this.#new.shift();
    const order = fresh ?? this.#packing.shift();
    this.#atCounter = order === undefined;
    if (order === undefined) return;
    const doneAt = at + (fresh ? pace.accept : pace.pack);
    this.agenda.add(doneAt, rank.counter, () => (fresh ? this.#accept(order, doneAt) : this.#ready(order, doneAt)));
  }

  async #accept(order: string, at: number): Promise<void> {
    granted(await stepOrder(staff('clerk', this.#shop), { order, step: 'accept' }));
    const { at: placedAt } = this.#placed.find(({ id }) => id === order)!;
    this.#unacknowledged = Math.max(this.#unacknowledged, at - placedAt);
    this.#packing.push(order);
    this.#work(at);
  }

  async #ready(order: string, at: number): Promise<void> {
    granted(await stepOrder(staff('clerk', this.#shop), { order, step: 'ready', weights: [] }));
    this.#work(at);
    if (this.#carrierIsHere) this.agenda.add(at, rank.runner, () => this.#decide(at));
  }

  async #decide(at: number): Promise<void> {
    if (!this.#carrierIsHere) return;
    const setting = await this.#carry(staff('runner', this.#shop));
    if (setting.kind === 'wait') {
      if (setting.until !== null && setting.until > at) this.agenda.add(setting.until, rank.runner, () => this.#decide(setting.until!));
      return;
    }
    this.#carrierIsHere = false;
    this.#trips++;
    this.#cost += setting.cost;
    for (const { at: door, order } of setting.handOver) this.agenda.add(door, rank.door, () => this.#handOver(order, door));
    this.agenda.add(setting.backAt, rank.runner, () => {
      this.#carrierIsHere = true;
      return this.#decide(setting.backAt);
    });
  }

  async #handOver(order: string, at: number): Promise<void> {
    granted(await stepOrder(staff('runner', this.#shop), { order, step: 'delivered', collected: 'cash' }));
    this.#doneAt.set(order, at);
  }

  result(): RushResult {
    const doneAt = this.#placed.map(({ id }) => this.#doneAt.get(id) ?? NaN);
    const waits = this.#placed.map(({ at }, index) => doneAt[index]! - at);
    return { waits, doneAt, trips: this.#trips, cost: this.#cost, unacknowledged: this.#unacknowledged };
  }
}

/** Runs one lunch on the demo building that is open, which it fills for good: each wants a building of its own. */
export async function lunchRush(how: 'runs' | 'in turn', options: RushOptions): Promise<RushResult> {
  setClock(() => noon);
  const shop = await openForRush();
  const building = await loadBuilding();
  const place = { building, shop, terms: await readRunTerms(building, shop) };
  const lunch = new Lunch(shop.slug, how === 'runs' ? byRuns(place) : inTurn(place));
  for (const { at, body } of await rushOrders(shop, options, noon)) {
    lunch.agenda.add(at, rank.order, async () => {
      const { token } = granted(await placeOrder(body));
      const { id } = await read().order.findUniqueOrThrow({ where: { token }, select: { id: true } });
      await lunch.placed(id, at);
    });
  }
  await lunch.agenda.run();
  return lunch.result();
}
