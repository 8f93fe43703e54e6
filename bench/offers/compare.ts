import { type Fen, fen, weighed } from '@/domain/money';
import { pricePromoted, type PromotedOrder, type PromotedTerms } from '@/domain/promotions/price-promoted';
import type { CouponTerms, Off, Promotion } from '@/domain/promotions/promotion';
import { type Granted, regrant, type StandingLine, withoutLine } from '@/domain/promotions/regrant';
import { type Case, type Less, makeCase, type Turn, type Wanted } from './make-case';
import { Ledger, type Reading } from './oracle';

const name = { zh: '优惠', en: 'Offer' };
const off = (less: Less): Off => ('fen' in less ? { amount: fen(less.fen) } : { percent: less.percent, most: less.most === null ? null : fen(less.most) });
const without = ({ not, notCheaper }: { not: string[]; notCheaper: boolean }) => ({ items: not, names: [], discounted: notCheaper });

const promotionsOf = ({ cheaper, ladders }: Case): Promotion[] => [
  ...cheaper.map(({ id, goods, less }) => ({ kind: 'item' as const, id, name, off: off(less), items: goods })),
  ...ladders.map((of) => ({ kind: 'tiers' as const, id: of.id, name, tiers: of.steps.map(([threshold, amount]) => ({ threshold: fen(threshold), amount: fen(amount) })), excludes: without(of) })),
];

const couponOf = ({ slip }: Case): CouponTerms | null =>
  slip && { kind: 'coupon', id: slip.id, code: 'SLIP', name, off: off(slip.less), minimum: fen(slip.from), excludes: without(slip) };

const keyOf = ({ good, extra }: Wanted): string => (extra === '' ? good : `${good}+${extra}`);

function price(of: Case, lines: readonly Wanted[], promotions: readonly Promotion[]): PromotedOrder {
  const terms: PromotedTerms = { minimumOrder: fen(of.minimum), deliveryFee: fen(of.fee), smallOrderFee: of.smallFee === null ? null : fen(of.smallFee), promotions };
  const wanted = lines.map(({ good, extra, price, pieces, grams }) => ({ item: good, options: extra === '' ? [] : [extra], quantity: pieces, grams, unitPrice: fen(price) }));
  return pricePromoted(terms, wanted, of.delivered ? 'delivery' : 'pickup', couponOf(of));
}

/** What is to be compared of an order at a moment, as the ledger reads. */
const told = (total: number, missing: number, discounts: readonly { id: string; amount: number; shares: ReadonlyMap<string, number> }[]): string =>
  JSON.stringify([total, missing, discounts.map(({ id, amount, shares }) => [id, amount, [...shares].sort(([a], [b]) => (a < b ? -1 : 1))]).sort()]);

const read = ({ total, missing, columns, shares }: Reading): string =>
  told(Number(total), Number(missing), [...columns].map(([id, amount]) => ({ id, amount: Number(amount), shares: new Map([...shares.get(id)!].map(([line, share]) => [line, Number(share)])) })));

const grantedOf = ({ discounts }: PromotedOrder, lines: readonly Wanted[]): Granted[] =>
  discounts.map(({ promotion, kind, off, amount, shares }) => ({
    id: promotion, kind, off, granted: amount, amount,
    shares: new Map(shares.flatMap((share, place) => (share === null ? [] : [[keyOf(lines[place]!), share] as const]))),
  }));

const tellPriced = (priced: PromotedOrder, lines: readonly Wanted[]): string =>
  told(priced.total, priced.missing, grantedOf(priced, lines));

/** An order as its rows keep it, from its placing on. */
class Standing {
  private lines: StandingLine[];
  private granted: Granted[];
  private readonly fees: number;

  constructor(private readonly of: Case, private readonly priced: PromotedOrder) {
    this.lines = of.lines.map((line, place) => ({ id: keyOf(line), key: keyOf(line), quantity: line.pieces, grams: line.grams, total: priced.lines[place]!.total }));
    this.granted = grantedOf(priced, of.lines);
    this.fees = priced.deliveryFee + priced.smallOrderFee;
  }

  get total(): number {
    const sum = (amounts: readonly Fen[]) => amounts.reduce((all, amount) => all + amount, 0);
    return sum(this.lines.map(({ total }) => total)) - sum(this.granted.map(({ amount }) => amount)) + this.fees;
  }

  turn(turn: Turn): void {
    if (turn.what === 'scale') return this.scale(turn.grams);
    const id = keyOf(this.of.lines[turn.place]!);
    this.lines = this.lines.filter((line) => line.id !== id);
    this.granted = regrant(withoutLine(this.granted, id, turn.what), this.lines);
  }

  private scale(grams: readonly number[]): void {
    const scaled = new Set<string>();
    this.lines = this.lines.map((line) => {
      const place = this.of.lines.findIndex((wanted) => keyOf(wanted) === line.id);
      if (line.grams === null) return line;
      scaled.add(line.id);
      return { ...line, grams: grams[place]!, total: weighed(fen(this.of.lines[place]!.price), grams[place]!) };
    });
    this.granted = regrant(this.granted, this.lines, scaled);
  }

  tell(): string {
    return told(this.total, this.priced.missing, this.granted.filter(({ amount }) => amount > 0));
  }
}

/** Where the code and the ledger differ over a case, in words; null: nowhere. */
function differ(number: number): string | null {
  const of = makeCase(number);
  const ledger = new Ledger(of);
  const promotions = promotionsOf(of);
  const priced = price(of, of.lines, promotions);
  const should = read(ledger.read());
  if (tellPriced(priced, of.lines) !== should) return `placed: ${tellPriced(priced, of.lines)}, not ${should}`;
  const back = [...of.lines].reverse();
  if (tellPriced(price(of, back, [...promotions].reverse()), back) !== should) return 'the order of lines and promotions changes something';
  if (tellPriced(price(of, of.lines, promotions), of.lines) !== should) return 'asked again, it is another sum';
  const order = new Standing(of, priced);
  let [paid, refunded] = [order.total, 0];
  for (const [index, turn] of of.turns.entries()) {
    const before = order.total;
    order.turn(turn);
    ledger.turn(turn);
    const now = read(ledger.read());
    if (order.tell() !== now) return `after turn ${index} (${turn.what}): ${order.tell()}, not ${now}`;
    if (order.total < 0) return `after turn ${index}: ${order.total} is below nothing`;
    // What the scale makes of it is paid at the door; what goes afterwards goes back.
    if (turn.what === 'scale') paid += order.total - before;
    else refunded += before - order.total;
  }
  const fees = order.total;
  return refunded + fees === paid ? null : `${refunded} went back of goods and ${fees} of fees, of ${paid} paid`;
}

/** Compares so many seeded carts, and what becomes of their orders; answers what differs, at most ten. */
export function compareCarts({ carts, seed }: { carts: number; seed: number }, onTenth: (done: number) => void = () => undefined): string[] {
  const faults: string[] = [];
  for (let cart = 0; cart < carts && faults.length < 10; cart += 1) {
    const number = seed * 16_777_213 + cart;
    const fault = differ(number);
    if (fault) faults.push(`cart ${cart} of seed ${seed}: ${fault}`);
    if ((cart + 1) % Math.ceil(carts / 10) === 0) onTenth(cart + 1);
  }
  return faults;
}
