import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';
import type { Result } from '@/domain/result';
import { afterWithdrawal, enterOrder } from './decide';
import type { OrderDraft, OutboxEntry } from './entry';
import { flush, type OutboxDoors } from './flush';
import type { OutboxContents, OutboxEdit, OutboxStore } from './store';

/** What the pages see; `known` is false until storage was read for the first time. */
export type OutboxView = OutboxContents & { known: boolean };

/** The page's own door, which a tap uses once; what it leaves unanswered goes through the other one. */
export type FirstDoor = (body: PlaceOrderInput) => Promise<Result<PlacedOrder> | null>;

export type OutboxWorld = {
  store: OutboxStore;
  doors: OutboxDoors;
  now: () => Date;
  /** Calls back after so many milliseconds. @returns how to call it off. */
  later: (milliseconds: number, then: () => void) => () => void;
  /** Tells the other tabs and the worker that something changed. */
  tell: () => void;
  /** Takes note of an order that the server has: what the phone keeps of it. May be called twice for one order. */
  note: (entry: OutboxEntry & { placed: PlacedOrder }) => void;
  /** Takes note of an earlier order that stands although a changed one was to take its place. */
  noteStanding: (token: string) => Promise<void>;
  /** Something is left that nobody sends while no page is open. */
  onLeft: () => void;
};

const keyOf = ({ body }: OutboxEntry): string => body.key;

/** The entry that a shop's checkout is about: the one wanted last, before one that is being called off. */
export function entryOfShop(entries: readonly OutboxEntry[], shop: string): OutboxEntry | null {
  const mine = entries.filter(({ body }) => body.shop === shop);
  const rank = ({ state, wantedAt }: OutboxEntry): number => (state === 'withdrawn' || state === 'accepted' ? 0 : Date.parse(wantedAt));
  return mine.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** The outbox as a page works with it: orders are kept first and sent then, by whoever can. */
export class Outbox {
  #view: OutboxView = { entries: [], unreadable: [], known: false };
  readonly #world: OutboxWorld;
  readonly #listeners = new Set<() => void>();
  readonly #placedListeners = new Set<(placed: PlacedOrder) => void>();
  readonly #first = new Map<string, FirstDoor>();
  readonly #noted = new Set<string>();
  #callOffTimer = () => {};

  constructor(world: OutboxWorld) {
    this.#world = world;
  }

  get = (): OutboxView => this.#view;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Calls back with each order that this page hears to be placed. @returns how to stop. */
  onPlaced(listener: (placed: PlacedOrder) => void): () => void {
    this.#placedListeners.add(listener);
    return () => void this.#placedListeners.delete(listener);
  }

  /** Keeps an order, and sends it; resolves once it is kept. Rejects when the phone cannot keep it: nothing was sent. */
  async place(draft: OrderDraft, first?: FirstDoor): Promise<OutboxEntry> {
    const { now } = this.#world;
    const entry = await this.#change(({ entries }) => {
      const mine = entries.filter(({ body, state }) => body.shop === draft.shop && state !== 'accepted');
      const next = enterOrder(entryOfShop(mine, draft.shop), draft, now());
      const old = mine.filter((each) => keyOf(each) !== keyOf(next) && each.state !== 'withdrawn');
      return { put: [next], remove: old.map(keyOf), result: next };
    });
    if (first) this.#first.set(keyOf(entry), first);
    void this.flush();
    return entry;
  }

  /** Sends an entry as it is, now; for one that waited too long, because the customer still wants it. */
  async again(key: string): Promise<void> {
    const { now } = this.#world;
    await this.#edit(key, (entry) => ({ ...entry, state: 'queued', wantedAt: now().toISOString(), tries: 0, notBefore: null, error: null }));
    await this.flush();
  }

  /** The customer takes an order back to change it; it goes on only by another tap. */
  takeBack(key: string): Promise<void> {
    return this.#edit(key, (entry) => ({ ...entry, state: 'draft', notBefore: null, error: null }));
  }

  /** Calls an order off: it is forgotten once nothing can come of it any more. */
  async callOff(key: string): Promise<void> {
    await this.#edit(key, (entry) => (entry.state === 'rejected' ? null : afterWithdrawal(entry)));
    await this.flush();
  }

  /** Lets go of what this version cannot read; only because the customer said so. */
  dropUnreadable(key: string): Promise<void> {
    return this.#change(() => ({ remove: [key], result: undefined }));
  }

  /** Reads storage again: another tab or the worker has changed it. */
  async refresh(): Promise<void> {
    await this.#change(() => ({ result: undefined }));
  }

  /** Sends what is due, takes note of what was placed, and comes back when something is due again. */
  flush = async (): Promise<void> => {
    const { store, doors, now, later, onLeft } = this.#world;
    const place: OutboxDoors['place'] = async (body, isFirst) => {
      const own = isFirst ? this.#first.get(body.key) : undefined;
      this.#first.delete(body.key);
      // The other door is tried at once: an action that fails may only be too old for this server.
      return (own && (await own(body))) ?? doors.place(body, isFirst && !own);
    };
    const changed = () => {
      this.#world.tell();
      void this.refresh();
    };
    this.#callOffTimer();
    const due = await flush({ store, doors: { ...doors, place }, now, onChange: changed });
    await this.refresh();
    if (due === null) return;
    onLeft();
    this.#callOffTimer = later(due, () => void this.flush());
  };

  #edit(key: string, edit: (entry: OutboxEntry) => OutboxEntry | null): Promise<void> {
    return this.#change(({ entries }) => {
      const entry = entries.find((each) => keyOf(each) === key);
      if (!entry || entry.state === 'accepted') return { result: undefined };
      const next = edit(entry);
      return { put: next ? [next] : [], remove: next ? [] : [key], result: undefined };
    });
  }

  async #change<T>(work: (contents: OutboxContents) => OutboxEdit<T>): Promise<T> {
    const { result, after } = await this.#world.store((contents) => {
      const edit = work(contents);
      const gone = [...(edit.remove ?? []), ...(edit.put ?? []).map(keyOf)];
      const entries = [...contents.entries.filter((entry) => !gone.includes(keyOf(entry))), ...(edit.put ?? [])];
      const after: OutboxContents = { entries, unreadable: contents.unreadable.filter(({ key }) => !gone.includes(key)) };
      return { ...edit, result: { result: edit.result, after, changed: gone.length > 0 } };
    });
    this.#show(after);
    return result;
  }

  #show(contents: OutboxContents): void {
    this.#view = { ...contents, known: true };
    this.#listeners.forEach((listener) => listener());
    for (const entry of contents.entries) {
      if (entry.state === 'accepted' && entry.placed) this.#note({ ...entry, placed: entry.placed });
      else if (entry.error?.code === 'replaced_order_stands') this.#noteStanding(entry.error.token);
    }
  }

  /** First the phone's own memory, then the outbox forgets: a page that dies between the two notes it twice. */
  #note(entry: OutboxEntry & { placed: PlacedOrder }): void {
    if (this.#noted.has(keyOf(entry))) return;
    this.#noted.add(keyOf(entry));
    this.#world.note(entry);
    this.#placedListeners.forEach((listener) => listener(entry.placed));
    void this.#change(() => ({ remove: [keyOf(entry)], result: undefined })).then(this.#world.tell);
  }

  #noteStanding(token: string): void {
    if (this.#noted.has(token)) return;
    this.#noted.add(token);
    void this.#world.noteStanding(token);
  }
}
