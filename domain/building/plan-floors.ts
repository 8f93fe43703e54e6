import type { FieldFaults } from '../field-faults';
import { buildingLimits } from './limits';

/** What the owner says of a tower's floors; numbers as on the lift's buttons. */
export type FloorRange = {
  from: number;
  to: number;
  /** Numbers between the two that the tower leaves out. */
  skipped: readonly number[];
  /** B1 … Bn; 0: none. */
  basements: number;
};

/** Numbers that towers leave out because of how they sound; proposed where they lie within the range. */
export const unluckyNumbers: readonly number[] = [4, 13, 14, 24, 34, 44, 54, 64, 74, 84, 94];

const within = (value: number, { least, most }: { least: number; most: number }): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** What is wrong with a range by itself, before it is known how many floors it makes. */
function rangeFaults({ from, to, basements }: FloorRange): FieldFaults {
  const faults: FieldFaults = {};
  const numbers = { least: 1, most: buildingLimits.highest };
  if (!within(from, numbers)) faults['floors.from'] = 'not_a_floor_number';
  if (!within(to, numbers)) faults['floors.to'] = 'not_a_floor_number';
  else if (within(from, numbers) && to < from) faults['floors.to'] = 'backward';
  if (!within(basements, buildingLimits.basements)) faults['floors.basements'] = 'not_basements';
  return faults;
}

function labelsOf({ from, to, skipped, basements }: FloorRange): string[] {
  const out = new Set(skipped);
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((number) => !out.has(number));
  const below = Array.from({ length: basements }, (_, index) => `B${basements - index}`);
  return [...below, ...numbers.map(String)];
}

/**
 * The labels of a tower's floors from below, the deepest basement first.
 * @returns the faults instead where the range makes no building (rules of rules.md, 10: skipped floors do not exist).
 */
export function planFloors(range: FloorRange): { labels: readonly string[]; faults: FieldFaults } {
  const faults = rangeFaults(range);
  if (Object.keys(faults).length > 0) return { labels: [], faults };
  const labels = labelsOf(range);
  const { least, most } = buildingLimits.floors;
  // Basements alone are no tower: a bag comes from somewhere above the ground or goes there.
  if (labels.length - range.basements < least) return { labels: [], faults: { floors: 'none' } };
  if (labels.length > most) return { labels: [], faults: { floors: 'too_many' } };
  return { labels, faults: {} };
}

/** The floor at which one enters: 1, or the lowest that has no B before it. */
export const entrance = (labels: readonly string[]): string | null =>
  labels.find((label) => label === '1') ?? labels.find((label) => !label.startsWith('B')) ?? null;
