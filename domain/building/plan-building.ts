import { faultsFound } from '../field-faults';
import type { Text } from '../menu/shop';
import { fail, ok, type Result } from '../result';
import { namesFaults } from './limits';
import { type BankInput, banksFaults } from './plan-banks';
import { type FloorRange, planFloors } from './plan-floors';
import { planRooms, type RoomsInput } from './plan-rooms';

/** A building as its owner describes it; nothing of it has been checked. */
export type BuildingInput = {
  name: Text;
  floors: FloorRange;
  banks: readonly BankInput[];
  rooms: RoomsInput;
};

export type PlannedFloor = {
  label: string;
  /** From below, 1 for the lowest. */
  position: number;
  rooms: readonly string[];
};

/** A building that can be built: every floor has a lift, every lift a floor, and no label stands twice. */
export type BuildingPlan = {
  name: Text;
  floors: readonly PlannedFloor[];
  /** Their stops from below. */
  banks: readonly BankInput[];
};

export const trimmed = ({ zh, en }: Text): Text => ({ zh: zh.trim(), en: en.trim() });

/**
 * Makes the rows of a building from what its owner typed. Pure, so that the wizard shows while one types what the
 * server will say.
 * @returns `invalid` with every fault by its field: `name`, `floors.to`, `banks.0.stops`, `rooms.27`.
 */
export function planBuilding({ name, floors, banks, rooms }: BuildingInput): Result<BuildingPlan> {
  const named = faultsFound(namesFaults(name));
  const { labels, faults } = planFloors(floors);
  if (labels.length === 0) return fail({ code: 'invalid', fields: { ...named, ...faults } });
  const planned = planRooms(labels, rooms);
  const fields = { ...named, ...banksFaults(labels, banks), ...planned.faults };
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  return ok({
    name: trimmed(name),
    floors: labels.map((label, index) => ({ label, position: index + 1, rooms: planned.rooms.get(label) ?? [] })),
    banks: banks.map((bank) => ({ name: trimmed(bank.name), stops: labels.filter((label) => bank.stops.includes(label)) })),
  });
}
