import { faultsFound, type FieldFaults } from '../field-faults';
import type { Text } from '../menu/shop';
import { buildingLimits, namesFaults } from './limits';
import { entrance } from './plan-floors';

/** A lift bank as the owner draws it: its name and every floor at which its lifts stop. */
export type BankInput = { name: Text; stops: readonly string[] };

/** The floors from one label to another, both included, in the order of the building; either may be the higher. */
export function stopsBetween(labels: readonly string[], from: string, to: string): readonly string[] {
  const [low, high] = [labels.indexOf(from), labels.indexOf(to)].sort((a, b) => a - b) as [number, number];
  return low < 0 ? [] : labels.slice(low, high + 1);
}

/** Floors at which no lift stops: nobody could bring anything there. */
export function unserved(labels: readonly string[], banks: readonly Pick<BankInput, 'stops'>[]): readonly string[] {
  const served = new Set(banks.flatMap(({ stops }) => stops));
  return labels.filter((label) => !served.has(label));
}

function stopsFault(stops: readonly string[], labels: ReadonlySet<string>): 'none' | 'unknown_floor' | 'duplicate' | null {
  if (stops.length === 0) return 'none';
  if (stops.some((stop) => !labels.has(stop))) return 'unknown_floor';
  return new Set(stops).size === stops.length ? null : 'duplicate';
}

const bankFaults = ({ name, stops }: BankInput, labels: ReadonlySet<string>): FieldFaults =>
  faultsFound({ ...namesFaults(name), stops: stopsFault(stops, labels) });

/** What is wrong with the lift banks of these floors, by field: `banks`, or `banks.0.name`, `banks.0.stops`. */
export function banksFaults(labels: readonly string[], banks: readonly BankInput[]): FieldFaults {
  const { least, most } = buildingLimits.banks;
  if (banks.length < least || banks.length > most) return { banks: banks.length < least ? 'none' : 'too_many' };
  const known = new Set(labels);
  const faults = Object.fromEntries(
    banks.flatMap((bank, index) => Object.entries(bankFaults(bank, known)).map(([field, fault]) => [`banks.${index}.${field}`, fault])),
  );
  if (Object.keys(faults).length > 0) return faults;
  return unserved(labels, banks).length > 0 ? { banks: 'unserved' } : {};
}

/**
 * Banks to begin with: the floors above the entrance shared out evenly from below, and every bank also stopping at the
 * entrance and in the basements, where one changes.
 */
export function proposeStops(labels: readonly string[], count: number): readonly (readonly string[])[] {
  const ground = entrance(labels);
  const shared = labels.filter((label) => label === ground || label.startsWith('B'));
  const upper = labels.filter((label) => !shared.includes(label));
  const cut = (index: number): number => Math.round((upper.length * index) / count);
  return Array.from({ length: count }, (_, index) => [...shared, ...upper.slice(cut(index), cut(index + 1))]);
}
