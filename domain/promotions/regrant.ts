import { add, type Fen, fen, zero } from '../money';
import type { Off, PromotionKind } from './promotion';
import { type LineWorth, offLine, offSum, type Part, splitOff, worthOf } from './take-off';

/** A discount as an order keeps it; of its lines those have a part in it that have a share, be it of nothing. */
export type Granted = {
  id: string;
  kind: PromotionKind;
  off: Off | null;
  /** Fen that were promised; `amount`: what of it there is something to take off. */
  granted: Fen;
  amount: Fen;
  /** By the line's id; they sum to `amount`. */
  shares: ReadonlyMap<string, Fen>;
};

/** A line that is part of an order; full price. */
export type StandingLine = LineWorth & { id: string; key: string };

/** Whose doing it is that a line is gone. */
export type TakenBy = 'shop' | 'customer';

/**
 * A line is out (rules.md, 14). By the shop's doing, the rest keeps the whole of what was promised; what the customer takes
 * out takes its share along, so that exactly what was paid for it goes back. What was granted is not asked for again.
 */
export const withoutLine = (granted: readonly Granted[], line: string, by: TakenBy): Granted[] =>
  granted.map((each) => {
    const share = each.shares.get(line) ?? zero;
    const shares = new Map([...each.shares].filter(([id]) => id !== line));
    return by === 'customer' ? { ...each, granted: fen(each.granted - share), shares } : { ...each, shares };
  });

type Place = { id: string; total: Fen };

/** As much off as of what it takes the place of, up to the next fen: then it is never dearer, for its own price is not. */
const inProportion = (share: Fen, line: Place, instead: Place): Fen =>
  line.total === 0 ? zero : fen(Number((BigInt(share) * BigInt(instead.total) + BigInt(line.total) - 1n) / BigInt(line.total)));

/** Another line, which costs no more, has a line's place: it has a part in what that had a part in. */
export const withInstead = (granted: readonly Granted[], line: Place, instead: Place): Granted[] =>
  granted.map((each) => {
    const at = (share: Fen) => (each.kind === 'item' ? inProportion(share, line, instead) : share);
    return { ...each, shares: new Map([...each.shares].map(([id, share]) => (id === line.id ? [instead.id, at(share)] : [id, share]))) };
  });

const sumOf = (shares: Iterable<Fen>): Fen => add(zero, ...shares);

/** What is off each line by its own price: anew of what was on the scale, as it was of all others. */
function regrantItem(of: Granted, lines: readonly StandingLine[], scaled: ReadonlySet<string>): Granted {
  const shares = new Map<string, Fen>();
  for (const line of lines) {
    const share = of.shares.get(line.id);
    if (share === undefined) continue;
    shares.set(line.id, scaled.has(line.id) && of.off ? offLine(of.off, line) : fen(Math.min(share, line.total)));
  }
  const amount = sumOf(shares.values());
  return { ...of, granted: amount, amount, shares };
}

function regrantSum(of: Granted, parts: readonly (Part & { id: string })[], isScaled: boolean): Granted {
  const worth = worthOf(parts);
  const granted = isScaled && of.off ? offSum(of.off, worth) : of.granted;
  const amount = fen(Math.min(granted, worth));
  const shares = new Map<string, Fen>();
  for (const [place, share] of splitOff(amount, parts).entries()) if (share !== null) shares.set(parts[place]!.id, share);
  return { ...of, granted, amount, shares };
}

/**
 * What an order's discounts come to with the lines that it has now, each line's share of them summing exactly. Granted is
 * granted: no threshold is asked for again and no higher tier reached; only percentages follow the scale. The same lines give
 * the same shares, however often it is asked.
 * @param granted in the order in which they are taken off
 * @param lines by position
 * @param scaled the ids of lines that the scale has just set, or left
 */
export function regrant(granted: readonly Granted[], lines: readonly StandingLine[], scaled: ReadonlySet<string> = new Set()): Granted[] {
  const done: Granted[] = [];
  const left = new Map(lines.map(({ id, total }) => [id, total]));
  for (const of of granted) {
    const parts = lines.map(({ id, key }) => ({ id, key, worth: of.shares.has(id) ? left.get(id)! : null }));
    const now = of.kind === 'item' ? regrantItem(of, lines, scaled) : regrantSum(of, parts, scaled.size > 0);
    for (const [id, share] of now.shares) left.set(id, fen(left.get(id)! - share));
    done.push(now);
  }
  return done;
}
