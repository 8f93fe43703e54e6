import type { Entry, LoggedLine, LoggedRefund } from './log';

type Back = { id: string; amount: number; wish: LoggedRefund; state: 'owed' | 'given' | 'withdrawn'; way: string | null; inDrawer: Drawer | null };
type Drawer = { cash: number };
type Money = { method: string; state: 'unpaid' | 'claimed' | 'paid' | 'outside'; inDrawer: Drawer | null };
type Before = { status: string; money: Money; became: Money | null; lines: readonly (LoggedLine & { total: number })[] };

type Placed = Extract<Entry, { did: 'placed' }>;

const isWeighed = (line: LoggedLine): boolean => line.grams !== null;

/** Fen of a line, half a fen up, by an arithmetic of its own: 500 g to the price. */
const worth = ({ price, quantity, grams }: LoggedLine): number => (grams === null ? price * quantity : Math.round((price * grams) / 500));

const platforms = ['meituan', 'eleme', 'other'];

/** An order as somebody with a pencil keeps it. */
export class OracleOrder {
  readonly date: string;
  readonly isOutside: boolean;
  readonly deliveryFee: number;
  readonly smallFee: number;
  readonly collected: number;
  readonly commission: number;
  readonly voucher: number;
  readonly backs: Back[] = [];
  status = 'placed';
  lines: readonly (LoggedLine & { total: number })[];
  money: Money;
  readonly #before: Before[] = [];

  constructor(entry: Placed, terms: { fee: number; minimum: number; small: number }, keeps: (collected: number) => number) {
    // Shanghai is eight hours ahead and knows no summer time.
    this.date = new Date(Date.parse(entry.promisedAt) + 8 * 3_600_000).toISOString().slice(0, 10);
    this.isOutside = platforms.includes(entry.channel);
    this.lines = entry.lines.map((line) => ({ ...line, total: worth(line) }));
    this.voucher = entry.voucher;
    this.deliveryFee = entry.isBrought && !this.isOutside ? terms.fee : 0;
    const isSmall = entry.isBrought && !this.isOutside && !entry.isWaived && this.goods() < terms.minimum;
    this.smallFee = isSmall ? terms.small : 0;
    this.collected = entry.collected ?? this.total();
    this.commission = this.isOutside ? keeps(this.collected) : 0;
    this.money = { method: entry.method, state: this.isOutside ? 'outside' : 'unpaid', inDrawer: null };
    this.#weighAnew();
  }

  goods = (): number => this.lines.reduce((sum, { total }) => sum + total, 0);
  total = (): number => this.goods() + this.deliveryFee + this.smallFee;
  /** What vouchers leave to be paid. */
  due = (): number => Math.max(0, this.total() - this.voucher);
  isGone = (): boolean => this.status === 'rejected' || this.status === 'cancelled';
  isSold = (): boolean => !this.isGone() && this.status !== 'not_delivered';
  /** What came for it and can go back. */
  taken = (): number => (this.isOutside ? this.collected : this.money.state === 'paid' || this.money.state === 'claimed' ? this.due() : 0);
  standing = (): Back[] => this.backs.filter(({ state }) => state !== 'withdrawn');
  goesBack = (): number => this.standing().reduce((sum, { amount }) => sum + amount, 0);

  /** A voucher that covers all of it leaves nobody anything to ask for; one that does not leaves the rest in cash. */
  #weighAnew(): void {
    if (this.isOutside || this.voucher === 0) return;
    if (this.money.state === 'unpaid' && this.due() === 0) this.money = { method: 'platform', state: 'outside', inDrawer: null };
    else if (this.money.state === 'outside' && this.due() > 0) this.money = { method: 'cash', state: 'unpaid', inDrawer: null };
  }

  step(status: string, change: { money?: Money; grams?: readonly (number | null)[] } = {}): void {
    this.#before.push({ status: this.status, money: this.money, became: change.money ?? null, lines: this.lines });
    this.status = status;
    if (change.money) this.#become(change.money);
    if (change.grams) {
      this.lines = this.lines.map((line, index) => (isWeighed(line) ? { ...line, total: worth({ ...line, grams: change.grams![index]! }) } : line));
      this.#weighAnew();
    }
  }

  /** Back to before the last step; money that somebody confirmed since stays confirmed. */
  undo(): void {
    const before = this.#before.pop();
    if (!before) throw new Error('nothing was done that could be undone');
    this.status = before.status;
    if (before.became && this.money === before.became) this.#become(before.money);
    this.lines = before.lines;
    this.#weighAnew();
  }

  #become(money: Money): void {
    if (this.money.inDrawer) this.money.inDrawer.cash -= this.due();
    this.money = money;
    if (money.inDrawer) money.inDrawer.cash += this.due();
  }

  hand(collected: string, drawer: Drawer | null): void {
    const isOpen = this.money.state === 'unpaid' || this.money.state === 'claimed';
    if (!isOpen) return this.step('delivered');
    const method = collected === 'unpaid' ? this.money.method : collected;
    const state = collected === 'cash' ? 'paid' : collected === 'code' ? 'claimed' : 'unpaid';
    this.step('delivered', { money: { method, state, inDrawer: state === 'paid' ? drawer : null } });
  }

  #unconfirmed: Money | null = null;

  confirm(as: string | null, drawer: Drawer | null): void {
    this.#unconfirmed = this.money;
    const method = as ?? this.money.method;
    this.#become({ method, state: 'paid', inDrawer: method === 'cash' ? drawer : null });
  }

  unconfirm(): void {
    if (!this.#unconfirmed) throw new Error('nobody confirmed this');
    this.#become(this.#unconfirmed);
    this.#unconfirmed = null;
  }

  /** What a wish comes to if it may be: of each line, of the fees, and of all of it no more than came and has not gone back. */
  allows(wish: LoggedRefund): number | null {
    const left = this.taken() - this.goesBack();
    const isOver = this.isGone() || this.status === 'delivered' || this.status === 'not_delivered';
    if (!isOver) return null;
    if (wish.kind === 'whole') return left > 0 ? left : null;
    const wholes = this.standing().some((back) => back.wish.kind === 'whole');
    const gone = (index: number) => this.#partsBack((parts) => parts.lines.filter(({ line }) => line === index).reduce((sum, { amount }) => sum + amount, 0));
    const fits = wish.lines.every(({ line, amount }) => amount <= this.lines[line]!.total - gone(line));
    const feesFit = wish.fees <= this.deliveryFee + this.smallFee - this.#partsBack(({ fees }) => fees);
    const amount = wish.fees + wish.lines.reduce((sum, line) => sum + line.amount, 0);
    return !wholes && fits && feesFit && amount > 0 && amount <= left ? amount : null;
  }

  #partsBack(of: (parts: Extract<LoggedRefund, { kind: 'parts' }>) => number): number {
    return this.standing().reduce((sum, { wish }) => sum + (wish.kind === 'parts' ? of(wish) : 0), 0);
  }
}
