import type { OrderView } from '@/domain/orders/order-view';
import { isFinished } from '@/domain/orders/status';
import type { Fetched } from './fetch-json';
import { jittered } from './jitter';

export type StreamHandlers = {
  onOpen: () => void;
  onOrder: (order: OrderView) => void;
  /** It broke; `forGood`: it will not come back by itself. */
  onBreak: (forGood: boolean) => void;
};

/** How the news of an order comes; apart from the browser, so that tests need none. */
export type OrderWire = {
  ask: () => Promise<Fetched<OrderView>>;
  /** Opens the stream after an event; returns how to close it. */
  open: (afterSeq: number, handlers: StreamHandlers) => () => void;
  inSight: () => boolean;
  /** Calls back when the page comes into or out of sight, or the network comes or goes; returns how to stop. */
  onMoments: (listeners: { sight: () => void; online: () => void; offline: () => void }) => () => void;
};

export type OrderNews = {
  onOrder: (order: OrderView) => void;
  /** No usable answer came; what is shown stays and is as old as it was. */
  onSilence: () => void;
  onMissing: () => void;
};

export type OrderWatch = { refresh: () => void; stop: () => void };

/** Asked beside an open stream, because one that died in a dead network says nothing; milliseconds, and the spread. */
const beside = [45_000, 15_000] as const;
/** Asked instead of a stream. */
const instead = [9_000, 4_000] as const;
/** A step can be taken back for five minutes; an order that ended longer ago tells nothing new. */
const settled = 6 * 60_000;
/** After a stream that was refused, so many answers pass before another one is tried. */
const patienceWithStreams = 3;

export const lastSeq = (order: OrderView): number => order.events.at(-1)?.seq ?? 0;

/** Nothing more is to come: an answer of the shop's may still come of a complaint. */
const isSettled = ({ status, finishedAt, now, complaints }: OrderView): boolean =>
  complaints.every(({ answered }) => answered !== null) && isFinished(status) && status !== 'not_delivered' && finishedAt !== null && Date.parse(now) - Date.parse(finishedAt) > settled;

/** Follows one order while its page is in sight. Made by `watchOrder`. */
class Watch implements OrderWatch {
  #latest: OrderView | null = null;
  #close: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = false;
  /** The stream has told something since the question went out. */
  #toldSince = false;
  #silent = false;
  #skips = 0;
  #ended = false;
  readonly #stopMoments: () => void;

  constructor(
    private readonly wire: OrderWire,
    private readonly news: OrderNews,
  ) {
    const sight = () => (wire.inSight() ? this.refresh() : this.#rest());
    this.#stopMoments = wire.onMoments({ sight, online: this.refresh, offline: () => this.#hush() });
    this.refresh();
  }

  refresh = (): void => {
    if (!this.#ended && this.wire.inSight()) void this.#ask();
  };

  stop = (): void => {
    this.#ended = true;
    this.#rest();
    this.#stopMoments();
  };

  /** Out of sight nobody looks: no stream, no questions. */
  #rest(): void {
    clearTimeout(this.#timer);
    this.#close?.();
    this.#close = null;
  }

  #later(): void {
    clearTimeout(this.#timer);
    const [period, spread] = this.#close && !this.#silent ? beside : instead;
    this.#timer = setTimeout(this.refresh, jittered(period, spread));
  }

  async #ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    this.#toldSince = false;
    const fetched = await this.wire.ask();
    this.#asking = false;
    if (this.#ended) return;
    if (fetched.kind === 'refused' && fetched.status === 404) {
      this.stop();
      return this.news.onMissing();
    }
    if (fetched.kind === 'body') this.#hear(fetched.value, 'asked');
    else this.#hush();
    if (!this.#ended && this.wire.inSight()) this.#later();
  }

  #hush(): void {
    this.#silent = true;
    this.news.onSilence();
  }

  #hear(order: OrderView, how: 'asked' | 'streamed'): void {
    this.#silent = false;
    const before = this.#latest;
    const isOlder = before !== null && lastSeq(order) < lastSeq(before);
    // An answer that was under way while the stream brought something newer. Without that it is the truth: the shop
    // went back to a copy of its database.
    if (isOlder && (how === 'streamed' || this.#toldSince)) return;
    if (how === 'streamed') this.#toldSince = true;
    if (isOlder) this.#rest();
    this.#latest = order;
    this.news.onOrder(order);
    if (isSettled(order)) return this.stop();
    // The stream should have said so: it is dead without knowing.
    const deaf = how === 'asked' && before !== null && lastSeq(order) > lastSeq(before);
    if (deaf) this.#rest();
    if (this.#skips > 0) this.#skips--;
    else if (!this.#close && this.wire.inSight()) this.#listen(order);
  }

  #listen(order: OrderView): void {
    this.#close = this.wire.open(lastSeq(order), {
      // A stream that came back has nothing to tell when nothing happened meanwhile.
      onOpen: () => this.#silent && this.refresh(),
      onOrder: (streamed) => this.#hear(streamed, 'streamed'),
      onBreak: (forGood) => {
        if (forGood) {
          this.#rest();
          this.#skips = patienceWithStreams;
        }
        // Whether it is the stream or the network, an ordinary question tells.
        this.refresh();
      },
    });
  }
}

/** Follows an order by its stream, by asking where there is none, and says when nothing can be heard. */
export const watchOrder = (wire: OrderWire, news: OrderNews): OrderWatch => new Watch(wire, news);
