import type { Floor } from '@/domain/building/floor';
import { type Cart, type CartLine, emptyCart, setAmount } from '@/domain/cart/cart';
import { fitStock } from '@/domain/cart/fit-stock';
import type { Shop } from '@/domain/menu/shop';
import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';
import { isBelowMinimum } from '@/domain/pricing/price-order';
import type { Result } from '@/domain/result';
import { draftOf } from '@/phone/checkout-form';
import { cartLine, entryOfShop, type OrderDraft, type OutboxEntry } from '@/phone/outbox/entry';
import { Outbox } from '@/phone/outbox/outbox';
import { parseWholeMenu } from '@/phone/menu/parse-kept-menu';
import { resolutionOf, shortAfterRefusal } from '@/phone/refusal';
import { now } from '@/server/clock';
import { readWholeMenu } from '@/server/menu/read-whole-menu';
import { placeOrder } from '@/server/orders/place-order';
import { withdrawOrder } from '@/server/orders/withdraw-order';
import { memoryStore } from '@/phone/testing/memory-store';
import { priced, type Screen, screenOf } from './screen';
import type { Random } from '@/domain/testing/seeded';

/** Over the wire and back. */
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const wishes: Readonly<Record<string, readonly CartLine[]>> = {
  corner: [
    { item: 'apple', options: [], quantity: 3, grams: null },
    { item: 'tangerine', options: [], quantity: 1, grams: 700 },
    { item: 'noodles', options: ['hot', 'sausage'], quantity: 2, grams: null },
    { item: 'egg', options: [], quantity: 1, grams: null },
  ],
  kitchen: [{ item: 'rice', options: [], quantity: 2, grams: null }],
};

/** Somebody with a phone who orders at one shop, again and again, over a network that comes and goes. */
export class Buyer {
  isOnline = true;
  /** What the screen showed at the last tap; by it every acceptance is judged. */
  shown: Screen | null = null;
  readonly accepted: { body: PlaceOrderInput; placed: PlacedOrder; shown: Screen | null }[] = [];
  readonly refusals: Record<string, number> = {};
  readonly outbox: Outbox;
  #cart: Cart = emptyCart;
  #shop: Shop | null = null;

  constructor(
    readonly slug: string,
    readonly floor: Floor,
    readonly random: Random,
  ) {
    this.outbox = new Outbox({
      store: memoryStore(),
      doors: { place: (body) => this.#send(body), withdraw: async (keys) => (this.isOnline ? copy(await withdrawOrder(keys)) : null) },
      now,
      later: () => () => undefined,
      tell: () => undefined,
      note: () => true,
      noteStanding: async () => this.isOnline,
      onLeft: () => undefined,
    });
  }

  get entry(): OutboxEntry | null {
    return entryOfShop(this.outbox.get().entries, this.slug);
  }

  /** Some requests are lost, and some replies; what was accepted is noted with what the screen showed by then. */
  async #send(body: PlaceOrderInput): Promise<Result<PlacedOrder> | null> {
    if (!this.isOnline || this.random.chance(0.1)) return null;
    const answer = copy(await placeOrder(copy(body)));
    if (!answer.ok) this.refusals[answer.error.code] = (this.refusals[answer.error.code] ?? 0) + 1;
    else if (!this.accepted.some(({ placed }) => placed.token === answer.value.token)) this.accepted.push({ body, placed: answer.value, shown: this.shown });
    return this.random.chance(0.15) ? null : answer;
  }

  /** Asks for the menu, where there is a network; else the kept one goes on being shown. */
  async look(): Promise<void> {
    if (!this.isOnline && this.#shop) return;
    const menu = parseWholeMenu(JSON.parse((await readWholeMenu()).body));
    this.#shop = menu!.shops.find(({ slug }) => slug === this.slug)!;
  }

  async #tap(draft: OrderDraft, screen: Screen): Promise<void> {
    this.shown = screen;
    await this.outbox.place(draft, this.entry?.body.key ?? null);
  }

  /** Places what the checkout shows. */
  async #place(timing: OrderDraft['timing'] = { kind: 'asap' }): Promise<void> {
    const shop = this.#shop!;
    const goods = priced(shop, this.#cart, this.entry);
    if (goods.rows.length === 0 || isBelowMinimum(shop, goods)) return this.giveUp();
    const form = { fulfilment: 'delivery', room: '08', name: '林', note: '', time: null, payment: 'cash', coupon: '' } as const;
    const draft = draftOf({ form, floor: this.floor, shop: this.slug, priced: goods, coupon: null, timing, locale: 'zh' });
    await this.#tap(draft, screenOf(goods));
  }

  async giveUp(): Promise<void> {
    this.#cart = emptyCart;
    if (this.entry) await this.outbox.callOff(this.entry.body.key);
  }

  /** Takes what is left of what was refused, and what the menu no longer has goes. */
  async #fit(entry: OutboxEntry): Promise<void> {
    const lines = entry.body.lines.map(cartLine);
    const { gone } = priced(this.#shop!, { version: 1, lines }, null);
    const left = fitStock({ version: 1, lines }, shortAfterRefusal(entry.body, entry.error!));
    this.#cart = gone.reduce((cart, key) => setAmount(cart, key, 0), left);
    await this.outbox.takeBack(entry.body.key);
    await this.#place();
  }

  /** The one tap that the screen offers after a refusal, or none of it. */
  async #resolve(entry: OutboxEntry): Promise<void> {
    if (this.random.chance(0.15)) return this.giveUp();
    const found = resolutionOf(entry.error!, { draft: entry.body, nextFree: null, isDemo: false, hasLink: false });
    if (found?.kind === 'accept_prices') return this.#tap(found.place, screenOf(priced(this.#shop!, this.#cart, entry)));
    if (found?.kind === 'fit_stock') return this.#fit(entry);
    if (found?.kind === 'take_time') return this.#place({ kind: 'window', startsAt: found.startsAt });
    if (found?.kind === 'still_want') return this.#place();
    return this.giveUp();
  }

  /** Does what somebody at this screen does next. */
  async act(): Promise<void> {
    const { entry } = this;
    if (entry?.state === 'needs_confirmation' || entry?.state === 'rejected') {
      await this.look();
      return this.#resolve(entry);
    }
    if (entry) return this.random.chance(0.1) ? this.giveUp() : undefined;
    if (this.#shop === null || this.random.chance(0.5)) await this.look();
    const lines = wishes[this.slug]!;
    this.#cart = { version: 1, lines: lines.filter(() => this.random.chance(0.6)) };
    await this.#place();
  }
}
