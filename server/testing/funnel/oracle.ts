import type { Entry, Figures, Six } from './log';

const day = 86_400_000;
const window = 30 * day;

type Placed = { order: string; shop: string; isNew: boolean };
type Walk = { who: string; source: string; begun: number; looked: Set<string>; carted: Set<string>; orders: Placed[] };

/** The date in Shanghai, which is eight hours ahead all year. */
export const dateOf = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

/**
 * Counts a funnel from what was done, in its own way: all walks of all phones are kept, nothing is ever folded or
 * emptied, and what is asked for is counted anew each time. Shares nothing with the app.
 */
export class Oracle {
  private readonly walks: Walk[] = [];
  private readonly byWho = new Map<string, Walk[]>();
  private readonly names = new Map<string, string>();
  private readonly staff = new Set<string>();
  private readonly off = new Set<string>();
  private readonly placed: { at: number; source: string; floor: string; shop: string; order: string; coupon: number }[] = [];
  private forgotten = 0;

  note(entry: Entry): void {
    if (entry.did === 'scan') this.scan(entry);
    else if (entry.did === 'told') this.tell(entry);
    else if (entry.did === 'order') this.order(entry);
    else if (entry.did === 'called off') this.off.add(entry.order);
    else if (entry.did === 'forgotten') this.names.set(entry.phone, `${entry.phone} after ${++this.forgotten}`);
    else if (entry.did === 'works at the desk') this.leaveOut(entry.phone);
  }

  private who(phone: string): string {
    return this.names.get(phone) ?? phone;
  }

  private leaveOut(phone: string): void {
    this.staff.add(phone);
    for (const walk of this.byWho.get(this.who(phone)) ?? []) this.walks.splice(this.walks.indexOf(walk), 1);
    this.byWho.delete(this.who(phone));
  }

  private of(phone: string, source: string): Walk[] {
    return (this.byWho.get(this.who(phone)) ?? []).filter((walk) => walk.source === source);
  }

  private scan({ at, phone, source }: Extract<Entry, { did: 'scan' }>): void {
    const near = this.of(phone, source)
      .filter(({ begun }) => Math.abs(begun - at) < window)
      .sort((a, b) => a.begun - b.begun)[0];
    if (near) near.begun = Math.min(near.begun, at);
    else if (!this.staff.has(phone)) {
      const walk: Walk = { who: this.who(phone), source, begun: at, looked: new Set(), carted: new Set(), orders: [] };
      this.walks.push(walk);
      this.byWho.set(walk.who, [...(this.byWho.get(walk.who) ?? []), walk]);
    }
  }

  private running(phone: string, source: string, at: number): Walk | undefined {
    return this.of(phone, source).find(({ begun }) => at - begun < window);
  }

  private tell({ at, phone, source, looked, carted }: Extract<Entry, { did: 'told' }>): void {
    const walk = this.running(phone, source, at);
    for (const shop of looked) walk?.looked.add(shop);
    for (const shop of carted) walk?.carted.add(shop);
  }

  private order({ at, phone, source, shop, floor, order, coupon }: Extract<Entry, { did: 'order' }>): void {
    this.placed.push({ at, source, floor, shop, order, coupon });
    const before = (this.byWho.get(this.who(phone)) ?? []).filter(({ begun }) => at - begun < window).flatMap(({ orders }) => orders);
    const isNew = before.every((each) => this.off.has(each.order));
    this.running(phone, source, at)?.orders.push({ order, shop, isNew });
  }

  /** The figures of these days, of one shop or of all. */
  figures(from: string, to: string, shop: string | null): Figures {
    const sources: Record<string, Six> = {};
    const inside = (date: string) => date >= from && date <= to;
    for (const walk of this.walks) {
      if (!inside(dateOf(walk.begun))) continue;
      const here = walk.orders.filter((each) => shop === null || each.shop === shop);
      const kept = here.filter(({ order }) => !this.off.has(order));
      const has = (shops: Set<string>) => (shop === null ? shops.size > 0 : shops.has(shop));
      const carted = has(walk.carted) || here.length > 0;
      const one = [true, has(walk.looked) || carted, carted, kept.length > 0, kept.length > 1, kept.some(({ isNew }) => isNew)];
      const sum = sources[walk.source] ?? [0, 0, 0, 0, 0, 0];
      sources[walk.source] = sum.map((count, index) => count + Number(one[index])) as unknown as Six;
    }
    const orders: Record<string, number> = {};
    for (const each of this.placed) {
      if (!inside(dateOf(each.at)) || this.off.has(each.order) || (shop !== null && each.shop !== shop)) continue;
      orders[each.floor] = (orders[each.floor] ?? 0) + 1;
    }
    return { sources, orders, coupons: this.coupons(shop) };
  }

  private coupons(shop: string | null): Record<string, number> {
    const taken: Record<string, number> = {};
    for (const { source, coupon, ...each } of this.placed) {
      if (coupon > 0 && !this.off.has(each.order) && (shop === null || each.shop === shop)) taken[source] = (taken[source] ?? 0) + coupon;
    }
    return taken;
  }
}
