import type { Case, Less, Turn, Wanted } from './make-case';

// What rules.md, 3, 9 and 12 to 14, says, computed once more: in BigInt, line by line, with nothing of the code that it
// checks. Names of goods are compared letter by letter, as there: the odd fen goes to the first of equal claims.

/** A line as the paper ledger has it: its name, its price, what is off it, column by column. */
type Entry = { name: string; good: string; price: bigint; pieces: bigint; grams: bigint | null; full: bigint; off: Map<string, bigint>; gone: boolean };

type Column = { id: string; kind: 'item' | 'tiers' | 'coupon'; less: Less | null; promised: bigint; members: Set<string> };

export type Reading = { total: bigint; missing: bigint; columns: Map<string, bigint>; shares: Map<string, Map<string, bigint>> };

const halfUp = (times: bigint, by: bigint): bigint => (2n * times + by) / (2n * by);
const lower = (a: bigint, b: bigint): bigint => (a < b ? a : b);

const fullPrice = (price: bigint, pieces: bigint, grams: bigint | null): bigint => (grams === null ? price * pieces : halfUp(price * grams, 500n));

export class Ledger {
  private readonly entries: Entry[];
  private readonly columns: Column[] = [];
  private readonly fees: bigint;
  readonly missing: bigint;

  constructor(private readonly of: Case) {
    this.entries = of.lines.map((line) => this.open(line));
    for (const { id, less } of of.cheaper) this.columns.push({ id, kind: 'item', less, promised: 0n, members: new Set() });
    for (const entry of this.entries) this.cheapen(entry);
    const cheaper = new Set(this.entries.filter((entry) => this.offBy(entry, 'item') > 0n).map(({ name }) => name));
    const goods = this.worth(() => true);
    this.climb(cheaper);
    this.redeem(cheaper);
    const wants = of.delivered ? BigInt(of.minimum) - goods : 0n;
    this.missing = wants > 0n ? wants : 0n;
    this.fees = of.delivered ? BigInt(of.fee) + (this.missing > 0n ? BigInt(of.smallFee ?? 0) : 0n) : 0n;
  }

  private open({ good, extra, price, pieces, grams }: Wanted): Entry {
    const [p, n, g] = [BigInt(price), BigInt(pieces), grams === null ? null : BigInt(grams)];
    return { name: extra === '' ? good : `${good}+${extra}`, good, price: p, pieces: n, grams: g, full: fullPrice(p, n, g), off: new Map(), gone: false };
  }

  private offBy(entry: Entry, kind: Column['kind'] | null): bigint {
    let sum = 0n;
    for (const column of this.columns) if (kind === null || column.kind === kind) sum += entry.off.get(column.id) ?? 0n;
    return sum;
  }

  private worth(counts: (entry: Entry) => boolean): bigint {
    let sum = 0n;
    for (const entry of this.entries) if (!entry.gone && counts(entry)) sum += entry.full - this.offBy(entry, null);
    return sum;
  }

  private static offOne(less: Less, entry: Entry): bigint {
    if ('percent' in less) return halfUp(entry.full * BigInt(less.percent), 100n);
    return lower(entry.full, fullPrice(BigInt(less.fen), entry.pieces, entry.grams));
  }

  private static offAll(less: Less, sum: bigint): bigint {
    if ('fen' in less) return lower(sum, BigInt(less.fen));
    const part = halfUp(sum * BigInt(less.percent), 100n);
    return less.most === null ? part : lower(part, BigInt(less.most));
  }

  /** One discount of its own per line: the largest, of equal ones that of the first name. */
  private cheapen(entry: Entry): void {
    const claims = this.of.cheaper.filter(({ goods }) => goods.includes(entry.good)).map(({ id, less }) => ({ id, off: Ledger.offOne(less, entry) }));
    let found: (typeof claims)[number] | undefined;
    for (const claim of claims) if (claim.off > 0n && (!found || claim.off > found.off || (claim.off === found.off && claim.id < found.id))) found = claim;
    if (!found) return;
    entry.off.set(found.id, found.off);
    const column = this.columns.find(({ id }) => id === found.id)!;
    column.members.add(entry.name);
    column.promised += found.off;
  }

  private climb(cheaper: ReadonlySet<string>): void {
    let found: { id: string; less: bigint; members: Set<string> } | undefined;
    for (const { id, steps, not, notCheaper } of this.of.ladders) {
      const members = new Set(this.entries.filter(({ good, name }) => !not.includes(good) && !(notCheaper && cheaper.has(name))).map(({ name }) => name));
      const sum = this.worth(({ name }) => members.has(name));
      let less = 0n;
      for (const [from, off] of steps) if (BigInt(from) <= sum && BigInt(off) > less) less = BigInt(off);
      if (less > 0n && (!found || less > found.less || (less === found.less && id < found.id))) found = { id, less, members };
    }
    if (!found) return;
    this.columns.push({ id: found.id, kind: 'tiers', less: null, promised: found.less, members: found.members });
    this.spread(this.columns.at(-1)!, found.less);
  }

  private redeem(cheaper: ReadonlySet<string>): void {
    const { slip } = this.of;
    if (!slip) return;
    const members = new Set(this.entries.filter(({ good, name }) => !slip.not.includes(good) && !(slip.notCheaper && cheaper.has(name))).map(({ name }) => name));
    let before = 0n;
    for (const entry of this.entries) if (members.has(entry.name)) before += entry.full - this.offBy(entry, 'item');
    if (before < BigInt(slip.from)) return;
    const less = Ledger.offAll(slip.less, this.worth(({ name }) => members.has(name)));
    if (less === 0n) return;
    this.columns.push({ id: slip.id, kind: 'coupon', less: slip.less, promised: less, members });
    this.spread(this.columns.at(-1)!, less);
  }

  /** Whole fen by value; what is left over, one by one, to whom most of a fen is missing. */
  private spread(column: Column, less: bigint): void {
    const claims = this.entries
      .filter(({ name, gone }) => !gone && column.members.has(name))
      .map((entry) => ({ entry, worth: entry.full - this.offBy(entry, null) }));
    const sum = claims.reduce((all, { worth }) => all + worth, 0n);
    let rest = less;
    const owed = claims.map(({ entry, worth }) => {
      const whole = sum === 0n ? 0n : (less * worth) / sum;
      rest -= whole;
      return { entry, whole, broken: sum === 0n ? 0n : (less * worth) % sum };
    });
    for (; rest > 0n; rest -= 1n) {
      let neediest = owed[0]!;
      for (const each of owed) if (each.broken > neediest.broken || (each.broken === neediest.broken && each.entry.name < neediest.entry.name)) neediest = each;
      neediest.whole += 1n;
      neediest.broken = -1n;
    }
    for (const { entry, whole } of owed) entry.off.set(column.id, whole);
  }

  /** All but the items' own discounts, anew over what is left. */
  private settle(isScaled: boolean): void {
    const later = this.columns.filter(({ kind }) => kind !== 'item');
    for (const { id } of later) for (const entry of this.entries) entry.off.delete(id);
    for (const column of later) {
      const sum = this.worth(({ name }) => column.members.has(name));
      if (isScaled && column.kind === 'coupon' && column.less && 'percent' in column.less) column.promised = Ledger.offAll(column.less, sum);
      this.spread(column, lower(column.promised, sum));
    }
  }

  turn(turn: Turn): void {
    if (turn.what === 'scale') return this.scale(turn.grams);
    const entry = this.entries[turn.place]!;
    if (turn.what === 'customer') for (const column of this.columns) column.promised -= entry.off.get(column.id) ?? 0n;
    entry.gone = true;
    entry.off.clear();
    this.settle(false);
  }

  private scale(grams: readonly number[]): void {
    let isScaled = false;
    for (const [place, entry] of this.entries.entries()) {
      if (entry.gone || entry.grams === null) continue;
      isScaled = true;
      entry.grams = BigInt(grams[place]!);
      entry.full = fullPrice(entry.price, entry.pieces, entry.grams);
      for (const column of this.columns) {
        if (column.kind === 'item' && column.members.has(entry.name)) entry.off.set(column.id, Ledger.offOne(column.less!, entry));
      }
    }
    this.settle(isScaled);
  }

  read(): Reading {
    const here = this.entries.filter(({ gone }) => !gone);
    const columns = new Map<string, bigint>();
    const shares = new Map<string, Map<string, bigint>>();
    for (const { id, members } of this.columns) {
      const of = new Map(here.filter(({ name }) => members.has(name)).map((entry) => [entry.name, entry.off.get(id) ?? 0n]));
      const sum = [...of.values()].reduce((all, share) => all + share, 0n);
      if (sum > 0n) columns.set(id, sum);
      if (sum > 0n) shares.set(id, of);
    }
    return { total: this.worth(() => true) + this.fees, missing: this.missing, columns, shares };
  }
}
