import type { DayFigures, Entry } from './log';
import { OracleOrder } from './oracle-order';

type Drawer = { cash: number };
type Keeps = (collected: number) => number;

/** What the small tower's shops charge, as their boards say. */
const terms: Record<string, { fee: number; minimum: number; small: number }> = {
  corner: { fee: 100, minimum: 900, small: 200 },
  kitchen: { fee: 0, minimum: 0, small: 0 },
};

/**
 * Keeps the books of simulated shops with a pencil: from what was done alone, with an arithmetic of its own.
 * @throws Error for what cannot be: a refund that was granted or refused against the rules, a drawer that the app reckons
 *   otherwise, an undo of nothing.
 */
export class Oracle {
  readonly #orders = new Map<string, { shop: string; order: OracleOrder }>();
  readonly #keeps = new Map<string, Keeps>();
  readonly #drawers = new Map<string, Drawer>();

  note(entry: Entry): void {
    const drawer = this.#drawers.get(entry.shop) ?? null;
    if (!('order' in entry)) return this.#noteOfShop(entry, drawer);
    if (entry.did === 'placed') {
      const keeps = this.#keeps.get(`${entry.shop} ${entry.channel}`) ?? (() => 0);
      this.#orders.set(entry.order, { shop: entry.shop, order: new OracleOrder(entry, terms[entry.shop]!, keeps) });
      return;
    }
    this.#noteOfOrder(this.#orders.get(entry.order)!.order, entry, drawer);
  }

  #noteOfShop(entry: Exclude<Entry, { order: string }>, drawer: Drawer | null): void {
    switch (entry.did) {
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

  #noteOfOrder(order: OracleOrder, entry: Exclude<Extract<Entry, { order: string }>, { did: 'placed' }>, drawer: Drawer | null): void {
    switch (entry.did) {
      case 'accepted': return order.step('preparing');
      case 'rejected':
      case 'cancelled': return order.step(entry.did);
      case 'weighed': return order.step('ready', { grams: entry.grams });
      case 'set out': return order.step('delivering');
      case 'not delivered': return order.step('not_delivered');
      case 'handed over': return order.hand(entry.collected, drawer);
      case 'undone': return order.undo();
      case 'confirmed': return order.confirm(entry.as, drawer);
      case 'unconfirmed': return order.unconfirm();
      case 'refund asked':
      case 'refund given':
      case 'refund reopened':
      case 'refund withdrawn': return this.#noteRefund(order, entry, drawer);
    }
  }

  #noteRefund(order: OracleOrder, entry: Extract<Entry, { did: `refund ${string}` }>, drawer: Drawer | null): void {
    if (entry.did === 'refund asked') {
      const { refund: id, wish } = entry;
      const amount = order.allows(wish);
      if ((amount === null) !== (id === null)) throw new Error(`a refund of ${JSON.stringify(wish)} was ${id === null ? 'refused' : 'granted'} of ${order.taken()} less ${order.goesBack()}`);
      if (id !== null) order.backs.push({ id, amount: amount!, wish, state: 'owed', way: null, inDrawer: null });
      return;
    }
    const back = order.backs.find(({ id }) => id === entry.refund)!;
    if (entry.did === 'refund withdrawn') back.state = 'withdrawn';
    if (entry.did === 'refund given') {
      Object.assign(back, { state: 'given', way: entry.way, inDrawer: entry.way === 'cash' ? drawer : null });
      if (back.inDrawer) back.inDrawer.cash -= back.amount;
    }
    if (entry.did === 'refund reopened') {
      if (back.inDrawer) back.inDrawer.cash += back.amount;
      Object.assign(back, { state: 'owed', way: null, inDrawer: null });
    }
  }

  /** The days and shops that have an order. */
  days(): { date: string; shop: string }[] {
    const seen = new Map([...this.#orders.values()].map(({ shop, order }) => [`${order.date} ${shop}`, { date: order.date, shop }]));
    return [...seen.values()];
  }

  /** What the books of a day of a shop have to say. */
  figures(date: string, shop: string): DayFigures {
    const all = [...this.#orders.values()].filter((each) => each.shop === shop && each.order.date === date).map(({ order }) => order);
    const sum = (of: (order: OracleOrder) => number) => all.reduce((total, order) => total + of(order), 0);
    const paid = (method: string) => sum(({ money, due }) => (money.state === 'paid' && money.method === method ? due() : 0));
    const given = (way: string) => sum(({ backs }) => backs.filter((back) => back.way === way).reduce((total, { amount }) => total + amount, 0));
    const statuses: Record<string, number> = {};
    for (const { status } of all) statuses[status] = (statuses[status] ?? 0) + 1;
    return {
      statuses,
      cash: paid('cash'),
      code: paid('code'),
      platform: sum((order) => (!order.isOutside ? 0 : order.isSold() ? order.collected : order.goesBack())),
      voucher: sum((order) => (order.isOutside || !order.isSold() ? 0 : order.total() - order.due())),
      givenCash: given('cash'),
      givenCode: given('code'),
      givenPlatform: given('platform'),
      owed: sum(({ backs }) => backs.filter(({ state }) => state === 'owed').reduce((total, { amount }) => total + amount, 0)),
      deliveryFees: sum((order) => (order.isSold() ? order.deliveryFee : 0)),
      smallOrderFees: sum((order) => (order.isSold() ? order.smallFee : 0)),
      commission: sum((order) => (order.isSold() ? order.commission : 0)),
      claimed: sum(({ money, due }) => (money.state === 'claimed' ? due() : 0)),
      unpaid: sum(({ money, status, due }) => (money.state === 'unpaid' && status === 'delivered' ? due() : 0)),
      toCollect: sum(({ money, status, due }) => (money.state === 'unpaid' && ['placed', 'preparing', 'ready', 'delivering'].includes(status) ? due() : 0)),
      kept: sum(keptOf),
    };
  }
}

/** What the shop keeps of an order in the end, for which money has come. */
function keptOf(order: OracleOrder): number {
  if (order.isOutside) return order.isSold() ? order.collected - order.goesBack() : 0;
  const covered = order.isSold() ? order.total() - order.due() : 0;
  if (order.money.state !== 'paid') return covered;
  return order.isGone() ? 0 : covered + order.due() - order.goesBack();
}
