import type { DayFigures, Entry, OrderEntry, PlacedEntry, ShopEntry } from './log';
import type { Drawer } from './oracle-backs';
import { OracleChanges } from './oracle-changes';
import { OracleOrder, type Terms } from './oracle-order';
import { sumOf } from './oracle-shares';

type Keeps = (collected: number) => number;
type Book = { order: OracleOrder; changes: OracleChanges };

/**
 * Keeps the books of simulated shops with a pencil: from what was done alone, with an arithmetic of its own.
 * @throws Error for what cannot be: a change, a refund or a step that was granted or refused against the rules, other money
 *   that goes back, a drawer that the app reckons otherwise, an undo of nothing.
 */
export class Oracle {
  readonly #books = new Map<string, Book>();
  /** By date and shop, in the order in which they were first written. */
  readonly #days = new Map<string, { date: string; shop: string; orders: OracleOrder[] }>();
  readonly #keeps = new Map<string, Keeps>();
  readonly #drawers = new Map<string, Drawer>();
  /** What the small tower's shops charge, as their boards say. */
  readonly #terms: Record<string, Terms> = { corner: { fee: 100, minimum: 900, small: 200 }, kitchen: { fee: 0, minimum: 0, small: 0 } };

  /** @param at when it was done */
  note(entry: Entry, at: Date): void {
    const drawer = this.#drawers.get(entry.shop) ?? null;
    if (!('order' in entry)) return this.#noteOfShop(entry, drawer);
    if (entry.did === 'placed') return this.#open(entry);
    const book = this.#books.get(entry.order)!;
    if ('done' in entry) return book.changes.note(entry, at.getTime(), this.#terms[entry.shop]!);
    this.#noteOfOrder(book, entry, drawer, at);
    book.changes.follow();
  }

  #open(entry: PlacedEntry): void {
    const keeps = this.#keeps.get(`${entry.shop} ${entry.channel}`) ?? (() => 0);
    const order = new OracleOrder(entry, this.#terms[entry.shop]!, keeps);
    this.#books.set(entry.order, { order, changes: new OracleChanges(order) });
    const key = `${order.date} ${entry.shop}`;
    const day = this.#days.get(key) ?? { date: order.date, shop: entry.shop, orders: [] };
    this.#days.set(key, day);
    day.orders.push(order);
  }

  #noteOfShop(entry: ShopEntry, drawer: Drawer | null): void {
    switch (entry.did) {
      case 'terms set': return void (this.#terms[entry.shop] = entry);
      case 'commission set': {
        const { basisPoints, amount } = entry;
        this.#keeps.set(`${entry.shop} ${entry.channel}`, (collected) => (basisPoints === null ? amount : Math.round((collected * basisPoints) / 10_000)));
        return;
      }
      case 'shift opened': return void this.#drawers.set(entry.shop, { cash: entry.opening });
      case 'cash moved': return void (drawer!.cash += entry.kind === 'in' ? entry.amount : -entry.amount);
      case 'shift closed':
        if (drawer!.cash !== entry.said) throw new Error(`${entry.shop}: the app expects ${entry.said} in the drawer, and it should be ${drawer!.cash}`);
        this.#drawers.delete(entry.shop);
    }
  }

  #noteOfOrder({ order, changes }: Book, entry: Exclude<OrderEntry, { did: 'placed' } | { done: boolean }>, drawer: Drawer | null, at: Date): void {
    if (changes.isAsked() && ['weighed', 'set out', 'handed over', 'not delivered'].includes(entry.did)) throw new Error(`${entry.did}, though somebody is asked what goes into the bag`);
    switch (entry.did) {
      case 'accepted': return order.step('preparing');
      case 'rejected':
      case 'cancelled': return order.step(entry.did);
      case 'weighed': return order.step('ready', { grams: entry.grams });
      case 'set out': return order.step('delivering');
      case 'not delivered': return order.step('not_delivered');
      case 'handed over': return order.hand(entry.collected, drawer, at.getTime());
      case 'undone': return order.undo();
      case 'confirmed': return order.confirm(entry.as, drawer);
      case 'unconfirmed': return order.unconfirm();
      case 'refund asked': return order.backs.expect(order.allows(entry.wish), entry.refund, 'by hand');
      case 'refund given': return order.backs.give(entry.refund, entry.way, drawer);
      case 'refund reopened': return order.backs.reopen(entry.refund);
      case 'refund withdrawn': return order.backs.withdraw(entry.refund);
    }
  }

  /** The days and shops that have an order, from a date on. */
  days(from = ''): { date: string; shop: string }[] {
    return [...this.#days.values()].filter(({ date }) => date >= from);
  }

  /** What the books of a day of a shop have to say. */
  figures(date: string, shop: string): DayFigures {
    const all = this.#days.get(`${date} ${shop}`)!.orders;
    const sum = (of: (order: OracleOrder) => number) => sumOf(all.map(of));
    const paid = (method: string) => sum(({ money }) => (money.state === 'paid' && money.method === method ? money.came : 0));
    const given = (way: string) => sum(({ backs }) => sumOf(backs.all.filter((back) => back.way === way).map(({ amount }) => amount)));
    const statuses: Record<string, number> = {};
    for (const { status } of all) statuses[status] = (statuses[status] ?? 0) + 1;
    return {
      statuses,
      cash: paid('cash'),
      code: paid('code'),
      platform: sum((order) => (!order.isOutside ? 0 : order.isSold() ? order.collected : order.backs.sum())),
      voucher: sum((order) => (order.isOutside || !order.isSold() ? 0 : order.total() - order.due())),
      givenCash: given('cash'),
      givenCode: given('code'),
      givenPlatform: given('platform'),
      owed: sum(({ backs }) => sumOf(backs.all.filter(({ state }) => state === 'owed').map(({ amount }) => amount))),
      deliveryFees: sum((order) => (order.isSold() ? order.deliveryFee : 0)),
      smallOrderFees: sum((order) => (order.isSold() ? order.smallFee : 0)),
      commission: sum((order) => (order.isSold() ? order.commission : 0)),
      claimed: sum(({ money }) => (money.state === 'claimed' ? money.came : 0)),
      unpaid: sum(({ money, status, due }) => (money.state === 'unpaid' && status === 'delivered' ? due() : 0)),
      toCollect: sum(({ money, status, due }) => (money.state === 'unpaid' && ['placed', 'preparing', 'ready', 'delivering'].includes(status) ? due() : 0)),
      kept: sum(keptOf),
    };
  }
}

/** What the shop keeps of an order in the end, for which money has come. */
function keptOf(order: OracleOrder): number {
  if (order.isOutside) return order.isSold() ? order.collected - order.backs.sum() : 0;
  const covered = order.isSold() ? order.total() - order.due() : 0;
  if (order.money.state !== 'paid') return covered;
  return order.isGone() ? 0 : covered + order.money.came - order.backs.sum();
}
