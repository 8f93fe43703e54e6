import type { ChangeEntry, LoggedLine } from './log';
import type { Owed, Why } from './oracle-backs';
import type { OracleLine, OracleOrder, Terms } from './oracle-order';
import { worth } from './oracle-shares';

/** So long a phone may answer whether something else may come, and a customer say that something is wrong, in milliseconds. */
const consent = 180_000;
const complaining = 24 * 3_600_000;

/** The shop has taken it on, and the bag is at the counter. */
const atCounter = (status: string): boolean => status === 'preparing' || status === 'ready';

type Wish = { wish: 'remove' | 'cancel' | 'note'; line: number | null };

/** Null where it must be refused; `owed` is what goes back for it. */
type Granted = { owed: Owed | null; why?: Why } | null;

const nothing: Granted = { owed: null };

/** What becomes of an order after it was accepted, and after it was brought. */
export class OracleChanges {
  readonly #offers = new Map<number, { instead: LoggedLine; until: number }>();
  readonly #complaints = new Map<number, 'open' | 'answered'>();
  #request: Wish | null = null;

  constructor(readonly order: OracleOrder) {}

  /** @throws Error where the app did what must be refused, refused what may be, or gives back something else */
  note(entry: ChangeEntry, at: number, terms: Terms): void {
    const before = this.order.status;
    const granted = this.#grant(entry, at, terms);
    if ((granted !== null) !== entry.done) throw new Error(`${JSON.stringify(entry)} of an order that was ${before}: it should be ${granted === null ? 'refused' : 'done'}`);
    this.order.backs.expect(granted?.owed ?? null, entry.refund, granted?.why ?? 'less');
    this.follow();
  }

  /** What the order's new status leaves nothing of to grant ends by itself. */
  follow(): void {
    const { status } = this.order;
    if (this.order.isGone()) this.#offers.clear();
    if (this.order.isOver() || (status === 'delivering' && this.#request?.wish !== 'note')) this.#request = null;
  }

  /** While something is asked of what goes into it, the bag stays open. */
  isAsked = (): boolean => this.#offers.size > 0;

  #grant(entry: ChangeEntry, at: number, terms: Terms): Granted {
    if ('isLate' in entry && entry.isLate) return null;
    switch (entry.did) {
      case 'line removed': return this.#isThere(entry.line) && atCounter(this.order.status) ? this.#remove(entry.line, terms) : null;
      case 'substitute brought': return this.#bring(entry, at, terms);
      case 'offer answered': return this.#answer(entry, at, terms);
      case 'offer lapsed': return (this.#offers.get(entry.line)?.until ?? Infinity) <= at ? this.#remove(entry.line, terms) : null;
      case 'called off': return atCounter(this.order.status) ? this.#callOff() : null;
      case 'change asked': return this.#ask(entry, terms);
      case 'request answered': return this.#answerRequest(entry.grant, terms);
      case 'complained': return this.#complain(entry.line, at);
      case 'complaint refunded': return this.#giveBack(entry);
      case 'complaint settled': return this.#settle(entry.line) ? nothing : null;
    }
  }

  #isThere = (line: number): boolean => this.order.lines[line]?.isOut === false;
  #present = (): readonly OracleLine[] => this.order.lines.filter(({ isOut }) => !isOut);
  #without = (line: number): OracleLine[] => this.order.lines.map((each, index) => (index === line ? { ...each, total: 0, isOut: true } : each));

  /** An order that holds nothing else is called off. */
  #remove(line: number, terms: Terms): Granted {
    if (this.#present().length === 1) return this.#callOff();
    this.#forget(line);
    return { owed: this.order.lower(line, this.#without(line), terms) };
  }

  #swap(line: number, instead: LoggedLine, terms: Terms): Granted {
    this.#forget(line);
    const added = { ...instead, total: worth(instead), isOut: false, isInstead: true };
    return { owed: this.order.lower(line, [...this.#without(line), added], terms) };
  }

  /** What was offered for it, and the wish that it go, are no more. */
  #forget(line: number): void {
    this.#offers.delete(line);
    if (this.#request?.line === line) this.#request = null;
  }

  #callOff(): Granted {
    const { order } = this;
    const worths = order.lines.map(({ total }) => total);
    const owed = order.split(order.left(), worths, order.fees());
    order.step('cancelled');
    order.seal();
    return { owed, why: 'off' };
  }

  #bring({ line, instead }: { line: number; instead: LoggedLine }, at: number, terms: Terms): Granted {
    const there = this.#isThere(line) ? this.order.lines[line]! : null;
    if (!atCounter(this.order.status) || !there || this.#offers.has(line)) return null;
    if (instead.good === there.good || worth(instead) > there.total) return null;
    if (this.order.channel !== 'placard') return this.#swap(line, instead, terms);
    this.#offers.set(line, { instead, until: at + consent });
    this.order.seal();
    return nothing;
  }

  #answer({ line, yes }: { line: number; yes: boolean }, at: number, terms: Terms): Granted {
    const offer = this.#offers.get(line);
    if (!offer || at > offer.until) return null;
    return yes ? this.#swap(line, offer.instead, terms) : this.#remove(line, terms);
  }

  /** Free until preparing begins, then the shop's to answer, one wish at a time (rules.md, 6). */
  #ask({ wish, line }: Wish, terms: Terms): Granted {
    const { order } = this;
    const isFree = order.status === 'placed';
    if (!isFree && !(atCounter(order.status) || (order.status === 'delivering' && wish === 'note'))) return null;
    if (wish === 'remove' && (!this.#isThere(line!) || this.#present().length === 1)) return null;
    if (!isFree) return this.#request === null ? this.#wish({ wish, line }) : null;
    if (wish === 'note') return nothing;
    if (wish === 'cancel') return this.#callOff();
    const falls = order.isBrought && order.goods() >= terms.minimum && order.goods() - order.lines[line!]!.total < terms.minimum;
    return falls ? null : this.#remove(line!, terms);
  }

  #wish(wish: Wish): Granted {
    this.#request = wish;
    return nothing;
  }

  #answerRequest(grant: boolean, terms: Terms): Granted {
    const request = this.#request;
    if (!request) return null;
    this.#request = null;
    if (!grant || request.wish === 'note') return nothing;
    return request.wish === 'cancel' ? this.#callOff() : this.#remove(request.line!, terms);
  }

  #complain(line: number, at: number): Granted {
    const { order } = this;
    if (order.status !== 'delivered' || at - order.handedAt > complaining || !this.#isThere(line) || this.#complaints.has(line)) return null;
    this.#complaints.set(line, 'open');
    order.seal();
    return nothing;
  }

  #settle(line: number): boolean {
    if (this.#complaints.get(line) !== 'open') return false;
    this.#complaints.set(line, 'answered');
    return true;
  }

  #giveBack({ line, amount, most: said }: { line: number; amount: number; most: number | null }): Granted {
    const most = this.order.mostFor(line);
    if (said !== null && said !== most) throw new Error(`${said} could go back for a line, says the app, and it should be ${most}`);
    if (amount > most || !this.#settle(line)) return null;
    return { owed: { amount, lines: [{ line, amount }] }, why: 'complaint' };
  }
}
