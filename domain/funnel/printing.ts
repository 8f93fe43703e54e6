import { allocate } from '../allocate';
import { fen } from '../money';

/** Placards that were made at one time, and what printing them cost where somebody has said. */
export type PrintRunView = {
  /** ISO instant. */
  madeAt: string;
  placards: number;
  /** Fen for all of them; null: nobody has said. */
  cost: number | null;
  sheets: number | null;
};

export const printLimits = { cost: 10_000_000, sheets: 100_000 } as const;

/** What each of the placards of a run cost, fen; the parts sum to the cost of the run. */
export const shareOfRun = (cost: number, placards: readonly string[]): ReadonlyMap<string, number> => {
  const parts = allocate(fen(cost), placards.map(() => 1));
  return new Map(placards.map((placard, index) => [placard, parts[index]!]));
};
