import { addDays, type LocalDate } from '../time';
import type { Span } from './period';

/** Paper that went up or out on some floors on one day. */
export type Round = { on: LocalDate; floors: readonly string[] };

/**
 * Whole weeks are held against whole weeks; less than one against the same weekdays of the week before. The day itself is in
 * neither. Null before the first day after it is over.
 * @param today the building's date; it is not over yet.
 */
export function spansAround(on: LocalDate, today: LocalDate): { before: Span; after: Span; days: number } | null {
  const passed = Math.round((Date.parse(addDays(today, -1)) - Date.parse(on)) / 86_400_000);
  if (passed < 1) return null;
  const days = passed >= 14 ? 14 : Math.min(passed, 7);
  const after = { from: addDays(on, 1), to: addDays(on, days) };
  const back = days < 7 ? -6 : -days;
  return { after, before: { from: addDays(on, back), to: addDays(on, back + days - 1) }, days };
}

export type OrdersByFloor = ReadonlyMap<string, number>;

type BeforeAfter = { before: number; after: number };

/** What a round was followed by; `others` are the floors that got nothing, for what changed everywhere changed by itself. */
export type RoundOutcome = {
  on: LocalDate;
  /** Days compared on each side, and which. */
  days: number;
  before: Span;
  after: Span;
  floors: readonly (BeforeAfter & { floor: string })[];
  all: BeforeAfter;
  others: BeforeAfter;
  tooFew: boolean;
};

/** Fewer orders than these on both sides say nothing. */
export const enoughOrders = 20;

const total = (orders: OrdersByFloor, floors: readonly string[]): number => floors.reduce((sum, floor) => sum + (orders.get(floor) ?? 0), 0);

/** A round by the orders that were brought to its floors, and to all others, in the days before and after it. */
export function roundOutcome(
  { on, floors }: Round,
  { before, after, days }: { before: Span; after: Span; days: number },
  orders: { before: OrdersByFloor; after: OrdersByFloor },
): RoundOutcome {
  const elsewhere = (of: OrdersByFloor) => [...of.keys()].filter((floor) => !floors.includes(floor));
  const both = (labels: (of: OrdersByFloor) => readonly string[]): BeforeAfter => ({
    before: total(orders.before, labels(orders.before)),
    after: total(orders.after, labels(orders.after)),
  });
  const all = both(() => floors);
  return {
    on,
    days,
    before,
    after,
    floors: floors.map((floor) => ({ floor, before: orders.before.get(floor) ?? 0, after: orders.after.get(floor) ?? 0 })),
    all,
    others: both(elsewhere),
    tooFew: all.before + all.after < enoughOrders,
  };
}
