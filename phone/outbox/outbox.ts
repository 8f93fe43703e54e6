import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';
import type { Result } from '@/domain/result';
import { afterWithdrawal, enterOrder } from './enter-order';
import { entryOfShop, type OrderDraft, type OutboxEntry } from './entry';
import { flush, type OutboxDoors } from './flush';
import { isWaiting } from './next-move';
import { asNoted, isKeptForGood } from './note-again';
import type { OutboxContents, OutboxStore, OutboxWork } from './store';

/** What the pages see; `known` is false until storage was read for the first time. */
export type OutboxView = OutboxContents & { known: boolean };

/** The page's own door, which a tap uses once; what it leaves unanswered goes through the other one. */
export type FirstDoor = (body: PlaceOrderInput) => Promise<Result<PlacedOrder> | null>;

export type PlacedEntry = OutboxEntry & { placed: PlacedOrder };

export type OutboxWorld = {
  store: OutboxStore;
  doors: OutboxDoors;
  now: () => Date;
  /** Calls back after so many milliseconds. @returns how to call it off. */
  later: (milliseconds: number, then: () => void) => () => void;
  /** Tells the other tabs and the worker that something changed. */
  tell: () => void;
  /** Takes note of an order that the server has. May be called twice for one. @returns whether the phone keeps it. */
  note: (entry: PlacedEntry) => boolean;
  /** Takes note of an earlier order that stands although a changed one was to take its place. @returns as `note`. */
  noteStanding: (token: string) => Promise<boolean>;
  /** Something is left that nobody sends while no page is open. */
  onLeft: () => void;
};

/** Milliseconds until a storage that failed is tried again. */
const storePause = 3_000;

const keyOf = ({ body }: OutboxEntry): string => body.key;

/** What the server has, as far as storage knows. */
const placedIn = ({ entries, noted = [] }: Pick<OutboxContents, 'entries' | 'noted'>): OutboxEntry[] => [
  ...entries.filter(({ state }) => state === 'accepted'),
  ...noted,
];

/** The order that stands in the way of this one. */
const standingIn = (entry: OutboxEntry | undefined): string | null => (entry?.error?.code === 'replaced_order_stands' ? entry.error.token : null);

/** The outbox as a page works with it: orders are kept first and sent then, by whoever can. */
export class Outbox {
  #view: OutboxView = { entries: [], unreadable: [], known: false };
  readonly #world: OutboxWorld;
  readonly #listeners = new Set<() => void>();
  readonly #first = new Map<string, FirstDoor>();
  readonly #noted = new Set<string>();
  /** Orders of which storage said, when it was last read, that the server has them. */
  #placed: ReadonlySet<string> = new Set();
  #hasNotedAgain = false;
  #callOffTimer = () => {};
  #flushing: Promise<void> | null = null;
  #wanted: 'no' | 'due' | 'all' = 'no';

  constructor(world: OutboxWorld) {
    this.#world = world;
  }

  get = (): OutboxView => this.#view;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /**
   * Keeps an order, and sends it; resolves once it is kept. Rejects when the phone cannot keep it: nothing was sent.
   * @param after the key of the order that the screen went on from (`basisOf`), or null. When that one was settled
   * meanwhile, or one of that shop was placed, by another tab, nothing is entered: the screen was old.
   */
  async place(draft: OrderDraft, after: string | null, first?: FirstDoor): Promise<void> {
    const { now, onLeft } = this.#world;
    const key = await this.#change(({ entries, noted = [] }) => {
      const isNews = (entry: OutboxEntry) => entry.body.shop === draft.shop && !this.#placed.has(keyOf(entry));
      if (placedIn({ entries, noted }).some(isNews)) return { result: null };
      if (after !== null && !entries.some((entry) => keyOf(entry) === after && entry.state !== 'accepted')) return { result: null };
      const { entry, put, remove } = enterOrder(entries, draft, now());
      return { put, remove, result: keyOf(entry) };
    });
    if (key !== null && first) this.#first.set(key, first);
    // Said before it goes out: a page that dies in the middle has nobody left to say it.
    if (key !== null) onLeft();
    void this.flush();
  }

  /** The customer takes an order back to change it; it goes on only by another tap. Rejects as `place`. */
  takeBack(key: string): Promise<void> {
    return this.#edit(key, (entry) => ({ ...entry, state: 'draft', notBefore: null }));
  }

  /** Calls an order off: it is forgotten once nothing can come of it any more. Rejects as `place`. */
  async callOff(key: string): Promise<void> {
    const token = standingIn(this.#view.entries.find((entry) => keyOf(entry) === key));
    // What tells of an order that stands goes only when the phone knows that order.
    if (token !== null && !(await this.#world.noteStanding(token))) return;
    await this.#edit(key, afterWithdrawal);
    void this.flush(true);
  }

  /** Calls off all of it, and keeps nobody's name while the server is still to be told. Rejects as `place`. */
  async forget(): Promise<void> {
    await this.#change(({ entries, unreadable, noted = [] }) => {
      const left = entries.filter(({ state }) => state !== 'accepted').flatMap((entry) => afterWithdrawal(entry) ?? []);
      const put = left.map((entry) => ({ ...entry, body: { ...entry.body, name: '', room: null, note: null } }));
      const gone = entries.filter((entry) => !left.some((each) => keyOf(each) === keyOf(entry)));
      return { put, remove: [...[...gone, ...noted].map(keyOf), ...unreadable.map(({ key }) => key)], result: undefined };
    });
    void this.flush(true);
  }

  /** Lets go of what this version cannot read; only because the customer said so. */
  dropUnreadable(key: string): Promise<void> {
    return this.#change(() => ({ remove: [key], result: undefined }));
  }

  /** Reads storage again: another tab or the worker has changed it. Never rejects. */
  async refresh(): Promise<void> {
    try {
      await this.#change(() => ({ result: undefined }));
    } catch {
      this.#show(this.#view);
    }
  }

  /** Another tab has changed something: it is looked at, and sent from here if that tab does not get to it. */
  async follow(): Promise<void> {
    await this.refresh();
    if (this.#view.entries.some(isWaiting)) await this.flush();
  }

  /**
   * Sends what is due, or all that waits, and comes back when something is due again. Asked while it does so, it goes
   * over it once more afterwards. Never rejects.
   */
  flush = (eager = false): Promise<void> => {
    if (this.#wanted !== 'all') this.#wanted = eager ? 'all' : 'due';
    this.#flushing ??= this.#flushWhileWanted();
    return this.#flushing;
  };

  async #flushWhileWanted(): Promise<void> {
    while (this.#wanted !== 'no') {
      const eager = this.#wanted === 'all';
      this.#wanted = 'no';
      const due = await this.#flushOnce(eager).catch(() => storePause);
      await this.refresh();
      this.#callOffTimer();
      if (due === null) continue;
      this.#world.onLeft();
      this.#callOffTimer = this.#world.later(due, () => void this.flush());
    }
    this.#flushing = null;
  }

  #flushOnce(eager: boolean): Promise<number | null> {
    const { store, doors, now, tell } = this.#world;
    const place: OutboxDoors['place'] = async (body, isFirst) => {
      const own = isFirst ? this.#first.get(body.key) : undefined;
      this.#first.delete(body.key);
      // The other door is tried at once: an action that fails may only be too old for this server.
      return (own && (await own(body))) ?? doors.place(body, isFirst && !own);
    };
    const onChange = () => {
      tell();
      void this.refresh();
    };
    return flush({ store, doors: { ...doors, place }, now, onChange }, eager);
  }

  /** What is called off stays so: the server may have heard of it. */
  #edit(key: string, edit: (entry: OutboxEntry) => OutboxEntry | null): Promise<void> {
    return this.#change(({ entries }) => {
      const entry = entries.find((each) => keyOf(each) === key);
      if (!entry || entry.state === 'accepted' || entry.state === 'withdrawn') return { result: undefined };
      const next = edit(entry);
      return { put: next ? [next] : [], remove: next ? [] : [key], result: undefined };
    });
  }

  async #change<T>(work: OutboxWork<T>): Promise<T> {
    const { result, after, noted, placed, isChanged } = await this.#world.store((contents) => {
      const { put = [], remove = [], result } = work(contents);
      const gone = new Set([...remove, ...put.map(keyOf)]);
      const isSeen = ({ state }: OutboxEntry) => state !== 'noted';
      const entries = [...contents.entries.filter((entry) => !gone.has(keyOf(entry))), ...put.filter(isSeen)];
      const after = { entries, unreadable: contents.unreadable.filter(({ key }) => !gone.has(key)) };
      const noted = (contents.noted ?? []).filter((entry) => !gone.has(keyOf(entry)));
      return { put, remove, result: { result, after, noted, placed: placedIn(contents), isChanged: gone.size > 0 } };
    });
    this.#placed = new Set(placed.map(keyOf));
    this.#show(after);
    if (!this.#hasNotedAgain) this.#noteAgain(noted);
    if (isChanged) this.#world.tell();
    return result;
  }

  #show({ entries, unreadable }: OutboxContents): void {
    this.#view = { entries, unreadable, known: true };
    this.#listeners.forEach((listener) => listener());
    for (const entry of entries) {
      if (entry.state === 'accepted' && entry.placed) void this.#note({ ...entry, placed: entry.placed });
      const token = standingIn(entry);
      if (token !== null) void this.#noteStanding(entry, token);
    }
  }

  /** First the phone's own memory, then the outbox forgets: a page that dies between the two notes it twice. */
  async #note(entry: PlacedEntry): Promise<void> {
    const key = keyOf(entry);
    if (this.#noted.has(key)) return;
    this.#noted.add(key);
    // A phone whose memory is full: the outbox goes on holding it.
    if (!this.#world.note(entry)) return;
    const { now } = this.#world;
    const settle: OutboxWork<void> = ({ entries }) => ({
      // Another tab may have had it forgotten meanwhile.
      put: entries.some((each) => keyOf(each) === key) ? [asNoted(entry, now())] : [],
      result: undefined,
    });
    await this.#change(settle).catch(() => undefined);
    // A later answer may bring it back, as when an order that stands is called off.
    this.#noted.delete(key);
  }

  /** Once a page: a browser that was killed may have lost what the phone remembered, but not the outbox. */
  #noteAgain(noted: readonly OutboxEntry[]): void {
    this.#hasNotedAgain = true;
    const at = this.#world.now();
    const known = noted.filter((entry) => entry.placed && this.#world.note({ ...entry, placed: entry.placed }));
    const remove = known.filter((entry) => isKeptForGood(entry, at)).map(keyOf);
    if (remove.length > 0) void this.#change(() => ({ remove, result: undefined })).catch(() => undefined);
  }

  /** Told until the customer has seen it, or has ordered anew. */
  async #noteStanding({ body }: OutboxEntry, token: string): Promise<void> {
    if (this.#noted.has(token)) return;
    this.#noted.add(token);
    const isKept = await this.#world.noteStanding(token);
    this.#noted.delete(token);
    if (!isKept || entryOfShop(this.#view.entries, body.shop)?.body.key === body.key) return;
    await this.#change(() => ({ remove: [body.key], result: undefined })).catch(() => undefined);
  }
}
