import type { Text } from '../menu/shop';

/** What a floor's label may look like: "27", "1", "B1"; upper case. */
export const floorShape = /^B?[1-9][0-9]{0,2}$/;

/** The label as printed on a lift button, or null if `text` cannot be one ("b1" is read as "B1"). */
export function parseFloorLabel(text: string): string | null {
  const label = text.toUpperCase();
  return floorShape.test(label) ? label : null;
}

export type Floor = {
  label: string;
  /** Physical order from below; skipped labels leave no gap. */
  position: number;
  rooms: readonly string[];
};

export type LiftBank = { id: string; name: Text; floors: readonly string[] };

export type Building = {
  id: string;
  name: Text;
  timeZone: string;
  requiresScan: boolean;
  isDemo: boolean;
  /** After so many minutes prices that a phone without a network shows are to look at, not to order by. */
  offlinePriceMinutes: number;
  /** From below. */
  floors: readonly Floor[];
  liftBanks: readonly LiftBank[];
};

export const findFloor = (building: Building, label: string): Floor | undefined =>
  building.floors.find((floor) => floor.label === label);
