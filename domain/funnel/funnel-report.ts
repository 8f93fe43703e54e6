import type { RoundOutcome } from './leaflets';
import type { NextFloors } from './next-floor';
import type { Period, Span } from './period';
import type { PrintRunView } from './printing';
import type { Source } from './source';
import { addCounts, type FunnelCounts, noPhones } from './trail';

/** A source in a period; `everNewcomers` are its new customers since it can be scanned: that is what its cost is held against. */
export type SourceRow = Source & FunnelCounts & { everNewcomers: number };

/** A floor in a period. */
export type FloorRow = FunnelCounts & {
  floor: string;
  /** Taken out of the building since. */
  isGone: boolean;
  /** Orders that were brought there and came from a phone, by whatever source. */
  orders: number;
};

export type FunnelReport = {
  /** The shop whose carts and orders are counted, by its slug; null: all of the building. */
  shop: string | null;
  period: Period;
  span: Span;
  /** The first day of which anything is counted; null: nothing is. */
  since: string | null;
  rows: readonly SourceRow[];
  /** From below. */
  floors: readonly FloorRow[];
  next: NextFloors;
  /** The last time that placards went up; null: none has, or the first day is not over. */
  round: RoundOutcome | null;
  /** Newest first; only for who decides for the building. */
  runs: readonly PrintRunView[] | null;
};

export const totalOf = (counts: readonly FunnelCounts[]): FunnelCounts => counts.reduce(addCounts, noPhones);

/** Fen for each new customer, rounded; null: nobody has said what it cost, or there is none yet. */
export function costPerNewcomer({ printing, coupons, everNewcomers }: Pick<SourceRow, 'printing' | 'coupons' | 'everNewcomers'>): number | null {
  if (everNewcomers === 0 || (printing === null && coupons === null)) return null;
  return Math.round(((printing ?? 0) + (coupons ?? 0)) / everNewcomers);
}
