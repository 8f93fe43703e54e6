import { basisOf, entryOfShop, type OrderDraft, orderIn, type OutboxEntry } from '../outbox/entry';
import { atNewPrices } from '../refusal';
import { someDraft } from './order-draft';
import type { Tab, TowerPhone } from './tower-phone';

/** Something that a person wants once; `note` carries it through every change of the order. */
export type Wish = {
  shop: string;
  name: string;
  /** Called off, or told why it was not placed. */
  isOver: boolean;
};

const shops = ['xiaopu', 'jiaozi'] as const;

/** A person who orders, changes their mind, taps twice, and answers what the screen asks. */
export class Customer {
  readonly wishes: Wish[] = [];
  readonly #phone: TowerPhone;

  constructor(phone: TowerPhone) {
    this.#phone = phone;
  }

  #wishOf({ body }: OutboxEntry): Wish {
    const [name] = body.note!.split(' ');
    return this.wishes.find((wish) => wish.name === name)!;
  }

  #tap(tab: Tab, draft: OrderDraft): void {
    const first = this.#phone.random.chance(0.8) ? this.#phone.action : undefined;
    const shown = entryOfShop(tab.outbox.get().entries, draft.shop);
    this.#phone.locks.as(tab, () => void tab.outbox.place(draft, basisOf(shown), first));
  }

  #callOff(tab: Tab, entry: OutboxEntry): void {
    this.#wishOf(entry).isOver = true;
    this.#phone.locks.as(tab, () => void tab.outbox.callOff(entry.body.key));
  }

  #changed(entry: OutboxEntry): OrderDraft {
    const { random, server } = this.#phone;
    const draft = orderIn(entry);
    const note = `${this.#wishOf(entry).name} ${random.below(3)}`;
    return { ...draft, note, lines: someDraft({}, server.price).lines, shown: someDraft({}, server.price).shown };
  }

  /** Says yes to whatever is asked, as somebody who still wants it. */
  agree(tab: Tab): void {
    for (const shop of shops) {
      const entry = entryOfShop(tab.outbox.get().entries, shop);
      if (!entry) continue;
      const { error } = entry;
      if (entry.state === 'rejected') this.#callOff(tab, entry);
      else if (entry.state === 'draft') this.#tap(tab, this.#changed(entry));
      else if (entry.state === 'needs_confirmation') {
        this.#tap(tab, error?.code === 'price_changed' ? atNewPrices(orderIn(entry), error) : this.#changed(entry));
      }
    }
  }

  /** Does something that people do. */
  act(): void {
    const { random, server } = this.#phone;
    const tab = random.pick(this.#phone.tabs);
    const shop = random.pick(shops);
    const entry = entryOfShop(tab.outbox.get().entries, shop);
    if (!tab.outbox.get().known) return;
    if (!entry || entry.state === 'withdrawn' || entry.state === 'accepted') {
      const wish = { shop, name: `w${this.wishes.length}`, isOver: false };
      this.wishes.push(wish);
      return this.#tap(tab, someDraft({ shop, note: wish.name }, server.price));
    }
    // Told that an order stands, nobody orders it again.
    if (entry.state === 'rejected' || random.chance(0.3)) return this.agree(tab);
    const { key } = entry.body;
    const deed = random.below(5);
    if (deed === 0) this.#callOff(tab, entry);
    else if (deed === 1) this.#phone.locks.as(tab, () => void tab.outbox.takeBack(key));
    else if (deed === 2) this.#tap(tab, orderIn(entry));
    else if (deed === 3) this.#tap(tab, this.#changed(entry));
  }
}
