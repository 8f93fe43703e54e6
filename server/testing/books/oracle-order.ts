import type { LoggedLine, LoggedRefund, PlacedEntry } from './log';
import { type Drawer, OracleBacks, type Owed } from './oracle-backs';
import { isWeighed, paidOf, sumOf, worth } from './oracle-shares';

/** `came`: fen that came, or are said to have, when they did. */
type Money = { method: string; state: 'unpaid' | 'claimed' | 'paid' | 'outside'; came: number; inDrawer: Drawer | null };
/** A line that is out counts nothing; one that came instead of another is never put on the scale. */
export type OracleLine = LoggedLine & { total: number; isOut: boolean; isInstead: boolean };
type Before = { status: string; money: Money; became: Money | null; lines: readonly OracleLine[] };

export type Terms = { fee: number; minimum: number; small: number | null };

const platforms = ['meituan', 'eleme', 'other'];

/** An order as somebody with a pencil keeps it. */
export class OracleOrder {
  readonly date: string;
  readonly channel: string;
  readonly isBrought: boolean;
  readonly isOutside: boolean;
  readonly collected: number;
  readonly commission: number;
  readonly voucher: number;
  readonly backs = new OracleBacks();
  deliveryFee: number;
  smallFee: number;
  status = 'placed';
  lines: readonly OracleLine[];
  money: Money;
  /** When it was handed over, in milliseconds. */
  handedAt = 0;
  #before: Before[] = [];
  #unconfirmed: Money | null = null;

  constructor(entry: PlacedEntry, terms: Terms, keeps: (collected: number) => number) {
    // Shanghai is eight hours ahead and knows no summer time.
    this.date = new Date(Date.parse(entry.promisedAt) + 8 * 3_600_000).toISOString().slice(0, 10);
    this.channel = entry.channel;
    this.isBrought = entry.isBrought;
    this.isOutside = platforms.includes(entry.channel);
    this.lines = entry.lines.map((line) => ({ ...line, total: worth(line), isOut: false, isInstead: false }));
    this.voucher = entry.voucher;
    const isCharged = entry.isBrought && !this.isOutside && !entry.isFree;
    this.deliveryFee = isCharged ? terms.fee : 0;
    this.smallFee = isCharged && !entry.isWaived && this.goods() < terms.minimum ? terms.small! : 0;
    this.collected = entry.collected ?? this.total();
    this.commission = this.isOutside ? keeps(this.collected) : 0;
    this.money = { method: entry.method, state: this.isOutside ? 'outside' : entry.isFree ? 'paid' : 'unpaid', came: 0, inDrawer: null };
    this.#weighAnew();
  }

  goods = (): number => sumOf(this.lines.map(({ total }) => total));
  fees = (): number => this.deliveryFee + this.smallFee;
  total = (): number => this.goods() + this.fees();
  /** What vouchers leave to be paid. */
  due = (): number => Math.max(0, this.total() - this.voucher);
  isGone = (): boolean => this.status === 'rejected' || this.status === 'cancelled';
  isOver = (): boolean => this.isGone() || this.status === 'delivered' || this.status === 'not_delivered';
  isSold = (): boolean => !this.isGone() && this.status !== 'not_delivered';
  /** What came for it and can go back; and what of that is still here. */
  taken = (): number => (this.isOutside ? this.collected : this.money.came);
  left = (): number => Math.max(0, this.taken() - this.backs.sum());

  /** A voucher that covers all of it leaves nobody anything to ask for; one that does not leaves the rest in cash. */
  #weighAnew(): void {
    if (this.isOutside || this.voucher === 0) return;
    if (this.money.state === 'unpaid' && this.due() === 0) this.money = { ...this.money, method: 'platform', state: 'outside' };
    else if (this.money.state === 'outside' && this.due() > 0) this.money = { ...this.money, method: 'cash', state: 'unpaid' };
  }

  step(status: string, change: { money?: Money; grams?: readonly (number | null)[] } = {}): void {
    this.#before.push({ status: this.status, money: this.money, became: change.money ?? null, lines: this.lines });
    this.status = status;
    if (change.money) this.#become(change.money);
    if (change.grams) {
      const onScale = (line: OracleLine) => isWeighed(line) && !line.isOut && !line.isInstead;
      this.lines = this.lines.map((line, index) => (onScale(line) ? { ...line, total: worth({ ...line, grams: change.grams![index]! }) } : line));
      this.#weighAnew();
    }
  }

  /** Back to before the last step; money that somebody confirmed since stays confirmed. */
  undo(): void {
    const before = this.#before.pop();
    if (!before) throw new Error('nothing was done that could be undone');
    if (this.isOver() && this.backs.sum() > 0) throw new Error('an end was undone though money of it goes back');
    this.status = before.status;
    if (before.became && this.money === before.became) this.#become(before.money);
    this.lines = before.lines;
    this.#weighAnew();
  }

  /** No step of before can be undone any more. */
  seal(): void {
    this.#before = [];
  }

  #become(money: Money): void {
    if (this.money.inDrawer) this.money.inDrawer.cash -= this.money.came;
    this.money = money;
    if (money.inDrawer) money.inDrawer.cash += money.came;
  }

  hand(collected: string, drawer: Drawer | null, at: number): void {
    this.handedAt = at;
    const isOpen = this.money.state === 'unpaid' || this.money.state === 'claimed';
    if (!isOpen) return this.step('delivered');
    const method = collected === 'unpaid' ? this.money.method : collected;
    const state = collected === 'cash' ? 'paid' : collected === 'code' ? 'claimed' : 'unpaid';
    const came = state === 'unpaid' ? 0 : this.due();
    this.step('delivered', { money: { method, state, came, inDrawer: state === 'paid' ? drawer : null } });
  }

  confirm(as: string | null, drawer: Drawer | null): void {
    this.#unconfirmed = this.money;
    const method = as ?? this.money.method;
    this.#become({ method, state: 'paid', came: this.due(), inDrawer: method === 'cash' ? drawer : null });
  }

  unconfirm(): void {
    if (!this.#unconfirmed) throw new Error('nobody confirmed this');
    if (this.backs.sum() > 0) throw new Error('a confirmation was taken back though money of it goes back');
    this.#become(this.#unconfirmed);
    this.#unconfirmed = null;
  }

  /**
   * It holds other lines by now: fees stay, unless the shop asks for less by now, and what came above what it costs goes back.
   * Of a platform's that is what our prices fell by.
   */
  lower(line: number, lines: readonly OracleLine[], terms: Terms): Owed | null {
    const [before, worthBefore] = [this.total(), this.lines[line]!.total];
    this.lines = lines;
    this.deliveryFee = Math.min(this.deliveryFee, terms.fee);
    this.smallFee = Math.min(this.smallFee, terms.small ?? 0);
    this.seal();
    this.#weighAnew();
    const above = this.isOutside ? before - this.total() : this.taken() - this.backs.forLess() - this.due();
    const amount = Math.min(this.left(), Math.max(0, above));
    if (amount === 0) return null;
    const ofLine = Math.min(amount, worthBefore);
    return { amount, lines: ofLine > 0 ? [{ line, amount: ofLine }] : [] };
  }

  /** So much goes back for all that is worth so much: by value, nothing for what is worth nothing. */
  split(amount: number, worths: readonly number[], fees: number): Owed | null {
    if (amount === 0) return null;
    const shares = paidOf(amount, [...worths, fees]).slice(0, -1);
    return { amount, lines: shares.flatMap((share, line) => (share > 0 ? [{ line, amount: share }] : [])) };
  }

  /** What a wish comes to if it may be: of each line, of the fees, and of all of it no more than came and has not gone back. */
  allows(wish: LoggedRefund): Owed | null {
    if (!this.isOver()) return null;
    const lefts = this.lines.map(({ total }, line) => Math.max(0, total - this.backs.ofLine(line)));
    const fees = Math.max(0, this.fees() - this.backs.ofFees());
    if (wish.kind === 'whole') return this.split(this.left(), lefts, fees);
    const amount = wish.fees + sumOf(wish.lines.map((line) => line.amount));
    const fits = wish.lines.every(({ line, amount: wished }) => wished <= lefts[line]!) && wish.fees <= fees;
    return fits && amount > 0 && amount <= this.left() ? { amount, lines: wish.lines.filter((line) => line.amount > 0) } : null;
  }

  /** The most that an answer to a complaint gives back: what was paid for the line, as far as it has not gone back. */
  mostFor(line: number): number {
    const paid = paidOf(this.taken() - this.backs.forLess(), [...this.lines.map(({ total }) => total), this.fees()]);
    return Math.max(0, Math.min(paid[line]! - this.backs.ofLine(line), this.left()));
  }
}
