import { type Random, seeded } from '@/domain/testing/seeded';

/** Plain figures: what both sides are told, in words of neither. Fen and grams; `percent` or `fen` off. */
export type Less = { percent: number; most: number | null } | { fen: number };
export type Wanted = { good: string; extra: string; price: number; pieces: number; grams: number | null };
export type Cheaper = { id: string; goods: string[]; less: Less };
export type Ladder = { id: string; steps: [from: number, less: number][]; not: string[]; notCheaper: boolean };
export type Slip = { id: string; less: Less; from: number; not: string[]; notCheaper: boolean };

/** Something that becomes of an order: the line at a place, as it was ordered, goes or is weighed. */
export type Turn = { what: 'customer' | 'shop'; place: number } | { what: 'scale'; grams: number[] };

export type Case = {
  lines: Wanted[];
  cheaper: Cheaper[];
  ladders: Ladder[];
  slip: Slip | null;
  minimum: number;
  fee: number;
  smallFee: number | null;
  delivered: boolean;
  turns: Turn[];
};

const goods = ['apple', 'banana', 'bread', 'cola', 'egg', 'milk', 'noodles', 'pear', 'rice', 'tea'];
const extras = ['', 'hot', 'large'];

const some = ({ chance }: Random, of: readonly string[], part: number): string[] => of.filter(() => chance(part));

/** Round figures, where thresholds and halves meet, as often as crooked ones. */
const amount = ({ chance, below }: Random, most: number): number => (chance(0.5) ? 1 + below(most) : Math.max(1, Math.round((1 + below(most)) / 100) * 100));

const less = (random: Random): Less =>
  random.chance(0.5) ? { percent: 1 + random.below(90), most: random.chance(0.3) ? amount(random, 2_000) : null } : { fen: amount(random, 3_000) };

function wanted(random: Random): Wanted[] {
  const { below, chance, pick } = random;
  const found = new Map<string, Wanted>();
  const count = 1 + below(7);
  for (let each = 0; each < count; each += 1) {
    const [good, extra] = [pick(goods), pick(extras)];
    const isWeighed = goods.indexOf(good) < 2;
    const price = chance(0.02) ? 0 : amount(random, 4_000);
    found.set(`${good}+${extra}`, { good, extra, price, pieces: isWeighed ? 1 : 1 + below(6), grams: isWeighed ? 50 + below(3_000) : null });
  }
  return [...found.values()];
}

function ladder(random: Random, id: string): Ladder {
  const count = 1 + random.below(4);
  const steps: [number, number][] = [];
  let [from, off] = [0, 0];
  for (let step = 0; step < count; step += 1) {
    from += 1 + amount(random, 4_000);
    off = Math.min(from - 1, off + amount(random, 600));
    if (off > (steps.at(-1)?.[1] ?? 0)) steps.push([from, off]);
  }
  return { id, steps: steps.length > 0 ? steps : [[2, 1]], not: some(random, goods, 0.15), notCheaper: random.chance(0.3) };
}

function turnsOf(random: Random, lines: readonly Wanted[]): Turn[] {
  const { below, chance } = random;
  const order = lines.map((_, place) => ({ place, at: random.next() })).sort((a, b) => a.at - b.at);
  const gone = order.map(({ place }): Turn => ({ what: chance(0.5) ? 'customer' : 'shop', place }));
  const grams = lines.map((line) => (line.grams === null ? 0 : Math.max(1, Math.round(line.grams * (0.5 + random.next())))));
  const turns = [...gone];
  turns.splice(below(gone.length), 0, { what: 'scale', grams });
  return turns;
}

/** The case of a number: the same number, the same case. */
export function makeCase(number: number): Case {
  const random = seeded(number);
  const { below, chance } = random;
  const lines = wanted(random);
  return {
    lines,
    cheaper: Array.from({ length: below(4) }, (_, index) => ({ id: `c${index}`, goods: some(random, goods, 0.3), less: less(random) })),
    ladders: Array.from({ length: below(3) }, (_, index) => ladder(random, `l${index}`)),
    slip: chance(0.6) ? { id: 's', less: less(random), from: chance(0.5) ? 0 : amount(random, 6_000), not: some(random, goods, 0.15), notCheaper: chance(0.3) } : null,
    minimum: chance(0.5) ? 0 : amount(random, 3_000),
    fee: chance(0.5) ? 0 : amount(random, 500),
    smallFee: chance(0.5) ? null : amount(random, 300),
    delivered: chance(0.8),
    turns: turnsOf(random, lines),
  };
}
